import Foundation

/// The folder that these tests are part of.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The rules applied to what is there.
  static func architecture() throws -> Architecture {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let sources = root.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasPrefix(".") }
      .sorted()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    let files = try paths.sorted().map { path in
      Architecture.File(path: path, text: try String(contentsOf: sources.appending(path: path), encoding: .utf8))
    }
    return Architecture(table: ModuleTable(manifest: manifest), folders: folders, files: files)
  }
}
