import Papers

/// The line by which an agenda takes a paper.
struct AgendaItemLine {
  let title: String
  /// What is asked of the meeting: a sentence without a comma or colon.
  let purpose: String
  let file: String

  var line: String { "  - {title: \(Naming.quoted(title)), purpose: \(purpose), paper: \(file)}" }

  /// The agenda with the line after its last item, all else as it is.
  /// - Returns: `nil` where the items are not written as lines that start with a hyphen, or where the agenda with the
  ///   line would not be read as having one item more.
  func added(to path: String, in folder: SourceFolder) -> (path: String, old: [UInt8], new: [UInt8])? {
    guard let old = folder.files[path] else { return nil }
    var lines = old.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    guard let items = lines.firstIndex(where: { Self.words($0).hasPrefix("items:") }) else { return nil }
    let below = lines.indices.dropFirst(items + 1).prefix { index in
      lines[index].first == UInt8(ascii: " ") || Self.words(lines[index]).hasPrefix("- ")
    }
    guard let first = below.first, let last = below.last else { return nil }
    let indent = lines[first].prefix { $0 == UInt8(ascii: " ") }
    let isCarriageReturned = lines[first].last == UInt8(ascii: "\r")
    let added = Array(indent) + Array(line.drop { $0 == " " }.utf8) + (isCarriageReturned ? [UInt8(ascii: "\r")] : [])
    lines.insert(added, at: last + 1)
    let new = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    return takes(new, at: path, in: folder) ? (path, old, new) : nil
  }

  /// Whether the changed agenda has one item more, the last of which leads to the paper.
  private func takes(_ new: [UInt8], at path: String, in folder: SourceFolder) -> Bool {
    func items(_ bytes: [UInt8]?) -> [AgendaItem] {
      let files = [path: bytes ?? [], Self.cover(path): folder.files[Self.cover(path)] ?? []]
      let library = Library.understand(SourceFolder(name: folder.name, files: files)).0
      return library.committees.first?.meetings.first?.agenda?.front.agenda?.items ?? []
    }
    let (before, after) = (items(folder.files[path]), items(new))
    return after.count == before.count + 1 && after.last?.title == title
      && after.last?.paper?.hasSuffix("/" + file) == true
  }

  private static func cover(_ path: String) -> String { path.prefix { $0 != "/" } + "/index.md" }

  private static func words(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }
}
