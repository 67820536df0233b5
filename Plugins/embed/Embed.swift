import Foundation

/// Writes the text files of some folders into one Swift source: `embed OUTPUT ROOT FOLDER...`.
@main
struct Embed {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3 else { throw Failure(description: "usage: embed OUTPUT ROOT FOLDER...") }
    let root = URL(fileURLWithPath: arguments[2], isDirectory: true)
    var lines = [
      "/// Files that the program takes along, by path.", "enum Embedded {",
      "  static let files: [(path: String, text: String)] = [",
    ]
    for folder in arguments[3...] {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      for path in paths.sorted() where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        let file = root.appending(path: "\(folder)/\(path)")
        guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
        lines.append("    (\"\(folder)/\(path)\", \(try literal(of: file))),")
      }
    }
    lines += ["  ]", "}", ""]
    try lines.joined(separator: "\n").write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }

  /// A file's text as a raw string literal that holds it byte for byte.
  private static func literal(of file: URL) throws -> String {
    guard let text = String(bytes: try Data(contentsOf: file), encoding: .utf8), !text.contains("\r") else {
      throw Failure(description: "\(file.path) is not UTF-8 text with plain line ends, so it cannot be embedded")
    }
    var hashes = "#"
    while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
