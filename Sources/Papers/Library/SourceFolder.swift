public import Diagnostics
import Fields

/// The content folder's files, as bytes: all that a build knows of the world.
public struct SourceFolder: Sendable {
  /// The folder's name as it is printed before each path: `content`.
  public let name: String
  /// Files by path from the folder, with forward slashes.
  public let files: [String: [UInt8]]

  /// A folder of files.
  public init(name: String, files: [String: [UInt8]]) {
    self.name = name
    self.files = files
  }

  /// All paths, sorted.
  public var paths: [String] { files.keys.sorted() }

  /// A path as it is printed in messages.
  public func printed(_ path: String) -> String { name.isEmpty ? path : "\(name)/\(path)" }

  /// A file as text; `nil` with a diagnostic where it is not UTF-8.
  public func text(_ path: String) -> Result<SourceText, Diagnostic>? {
    guard let bytes = files[path] else { return nil }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      return .failure(
        Diagnostic(
          .unreadableFile, at: Place(printed(path)), "the file is not UTF-8 text",
          help: "save it as UTF-8 in the editor"))
    }
    return .success(SourceText(path: printed(path), text: text))
  }

  /// A YAML file as a value; nothing where there is no such file.
  func yaml(_ path: String) -> (Value?, [Diagnostic]) {
    switch text(path) {
    case nil: return (nil, [])
    case .failure(let problem): return (nil, [problem])
    case .success(let source): return YAML.read(source.text, in: source)
    }
  }

  /// Folders that are named and not there.
  func problems(withFolders named: [(folder: String, place: Place)]) -> [Diagnostic] {
    if named.isEmpty { return [] }
    var folders: Set<String> = []
    for path in files.keys {
      var folder = path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        folders.insert(String(folder))
      }
    }
    return named.filter { !folders.contains($0.folder) }.map { folder, place in
      Diagnostic(
        .unknownFolder, at: place, "the content folder has no folder '\(folder)'",
        help: ClosestName.help(for: folder, among: folders))
    }
  }
}
