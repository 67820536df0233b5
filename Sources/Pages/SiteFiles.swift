/// The files of the finished site, by path from its top: what the last stage writes and nothing else.
public struct SiteFiles: Sendable {
  /// Bytes by path, with forward slashes.
  public private(set) var files: [String: [UInt8]] = [:]

  /// No files.
  public init() {}

  /// All paths, sorted: the order of everything that walks the site.
  public var paths: [String] { files.keys.sorted() }

  /// Adds a file; `false` if the path was taken, in which case nothing changes.
  mutating func add(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard files[path] == nil else { return false }
    files[path] = bytes
    return true
  }
}
