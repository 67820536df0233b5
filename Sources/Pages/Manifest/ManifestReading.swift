public import Diagnostics
import Fields

extension Manifest {
  /// Reads a manifest.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its path in messages.
  /// - Returns: the manifest; `nil` with the reasons where the file is not one.
  public static func read(_ bytes: [UInt8], path: String) -> (Manifest?, [Diagnostic]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (nil, [Diagnostic(.unreadableManifest, at: Place(path), "the manifest is not UTF-8 text", help: remedy)])
    }
    let source = SourceText(path: path, text: text)
    let (value, faults) = YAML.read(text, in: source)
    guard let value else { return (nil, faults) }
    var reader = FieldReader(value, of: "the manifest")
    let entries = (reader.list("files") ?? []).enumerated().map { index, value in
      var file = FieldReader(value, of: "file \(index + 1) of the manifest")
      let entry = Entry(
        path: file.requiredText("path"), size: file.integer("size", in: 0...Int.max) ?? -1,
        digest: file.requiredText("sha256"))
      for problem in file.finish() { reader.add(problem) }
      return entry
    }
    if entries.isEmpty {
      reader.complain(.unreadableManifest, at: Place(path), "the manifest names no files", help: remedy)
    }
    let problems = faults + reader.finish()
    return (problems.hasErrors ? nil : Manifest(entries), problems)
  }

  private static let remedy = "publish the site again with 'scrutineer build'"
}
