import Diagnostics
import Papers

/// What somebody asks `scrutineer new` for, and the content that it has to fit.
public struct Order: Sendable {
  /// The words after the kind's.
  let words: [String]
  /// The time of day, if one is given.
  let time: TimeOfDay?
  /// The content as it is.
  let folder: SourceFolder
  /// The content understood, as far as it can be.
  let library: Library

  /// Works out what to write.
  /// - Parameters:
  ///   - kind: the word after `scrutineer new`.
  ///   - words: what follows it.
  ///   - time: a time such as `18:00`.
  ///   - content: the content folder's files by path.
  ///   - name: the content folder's name in messages.
  public static func start(
    _ kind: String, _ words: [String], time: String?, content: [String: [UInt8]], name: String
  ) throws(StartingProblem) -> Start {
    let folder = SourceFolder(name: name, files: content)
    guard let found = StartingKind.all.first(where: { $0.word == kind }) else {
      let help = ClosestName.help(for: kind, among: StartingKind.all.map(\.word)).map { "; \($0)" } ?? ""
      throw .usage("there is no '\(kind)' to start from" + help)
    }
    if time != nil, !found.takesTime { throw .usage("'\(kind)' takes no --time") }
    let words = found.form.hasPrefix("COMMITTEE DATE") ? apart(words, in: folder) : words
    guard words.count >= found.words.lowerBound else {
      throw .usage("'\(kind)' needs \(found.form)")
    }
    let last = found.words.upperBound
    guard words.count <= last || found.form.contains("TITLE") else {
      throw .usage("'\(kind)' takes no more than \(found.form)")
    }
    let joined = Array(words.prefix(last - 1)) + [words.dropFirst(last - 1).joined(separator: " ")].filter { $0 != "" }
    let order = Order(
      words: joined, time: try Order.time(time), folder: folder, library: Library.understand(folder).0)
    let start = try found.start(order)
    for file in start.files where folder.files[file.path] != nil {
      throw .refused(
        Diagnostic(
          .fileExists, at: Place(folder.printed(file.path)),
          "the file is there already, and nothing is written over it",
          help: "choose another name, or change this file"))
    }
    return start
  }

  /// A word by its position; empty where it was left out.
  subscript(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// A meeting's folder, `scrutiny-board/2024-09-09`, as the two words that it is made of.
  private static func apart(_ words: [String], in folder: SourceFolder) -> [String] {
    guard let first = words.first, first.contains("/") else { return words }
    let path = first.hasPrefix(folder.name + "/") ? String(first.dropFirst(folder.name.count + 1)) : first
    let parts = path.split(separator: "/").map(String.init)
    return parts.count == 2 ? parts + words.dropFirst() : words
  }

  private static func time(_ text: String?) throws(StartingProblem) -> TimeOfDay? {
    guard let text else { return nil }
    guard let time = TimeOfDay(text) else {
      throw .usage("'\(text)' is not a time; write hours and minutes, such as 18:00")
    }
    return time
  }
}
