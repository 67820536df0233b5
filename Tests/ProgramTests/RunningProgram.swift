import Foundation

/// The program while it runs.
struct RunningProgram {
  let process: Process
  let files: [URL]

  var output: String { get throws { try String(contentsOf: files[0], encoding: .utf8) } }
  var problems: String { get throws { try String(contentsOf: files[1], encoding: .utf8) } }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}

extension Program {
  /// Starts the program in a folder.
  static func start(_ arguments: [String], in folder: URL) throws -> RunningProgram {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = try (0..<2).map { _ in try scratch().appendingPathComponent("stream") }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    return RunningProgram(process: process, files: files)
  }
}
