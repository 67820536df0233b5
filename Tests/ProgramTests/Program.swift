import Foundation
import Testing

/// The built program, run as people run it.
struct Program {
  /// The repository's folder.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder that the tests were built into, where the program stands beside them.
  static var executable: URL {
    let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    while !FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("scrutineer").path),
      folder.path.count > 1
    {
      folder.deleteLastPathComponent()
    }
    return folder.appendingPathComponent("scrutineer")
  }

  struct Run {
    let code: Int32
    let output: String
    let problems: String
  }

  /// Runs the program in a folder.
  static func run(_ arguments: [String], in folder: URL) throws -> Run {
    let running = try start(arguments, in: folder)
    running.process.waitUntilExit()
    return Run(code: running.process.terminationStatus, output: try running.output, problems: try running.problems)
  }

  /// A fresh empty folder.
  static func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scrutineer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A folder with a site's content and the project's templates, those of the case laid over them.
  static func site(_ name: String) throws -> URL {
    let manager = FileManager.default
    let folder = try scratch()
    let site = repository.appendingPathComponent("Tests/Sites/\(name)")
    try manager.copyItem(at: site.appendingPathComponent("content"), to: folder.appendingPathComponent("content"))
    let templates = folder.appendingPathComponent("templates")
    try manager.copyItem(at: repository.appendingPathComponent("templates"), to: templates)
    let own = site.appendingPathComponent("templates")
    for file in (try? manager.contentsOfDirectory(atPath: own.path)) ?? [] {
      try? manager.removeItem(at: templates.appendingPathComponent(file))
      try manager.copyItem(at: own.appendingPathComponent(file), to: templates.appendingPathComponent(file))
    }
    return folder
  }

  /// Every file below a folder with its bytes, by relative path.
  static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      let file = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: file) }
    }
    return files
  }

  /// Whether expected files are rewritten instead of compared: `SCRUTINEER_UPDATE=1 swift test`.
  static var isUpdating: Bool { ProcessInfo.processInfo.environment["SCRUTINEER_UPDATE"] == "1" }
}
