import Crypto
import Diagnostics

/// What was published: the path, the size and the SHA-256 of every file but the manifest itself.
public struct Manifest: Sendable {
  /// Where a site holds its manifest.
  public static let path = "manifest.json"

  /// One published file.
  struct Entry: Hashable, Sendable {
    let path: String
    /// In bytes.
    let size: Int
    /// The SHA-256 in 64 lower-case hexadecimal digits.
    let digest: String
  }

  /// In the order of their paths.
  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// The manifest of a site's files, by path.
  init(of files: [String: [UInt8]]) {
    entries = files.filter { $0.key != Self.path }.sorted { $0.key < $1.key }.map {
      Entry(path: $0.key, size: $0.value.count, digest: Self.digest($0.value))
    }
  }

  /// The file that is published.
  var bytes: [UInt8] {
    let files = entries.map {
      JSON.object([("path", .string($0.path)), ("size", .number("\($0.size)")), ("sha256", .string($0.digest))])
    }
    return Array((JSON.object([("files", .array(files))]).text() + "\n").utf8)
  }

  static func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
