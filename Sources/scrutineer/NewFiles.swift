import Diagnostics
import Foundation

/// Writes files that are not there yet.
struct NewFiles {
  /// The folder that they are written to, as it was given.
  let folder: String

  /// A file's path as it is printed.
  func printed(_ path: String) -> String { folder == "." ? path : "\(folder)/\(path)" }

  /// Writes one file, with the folders that it needs.
  /// - Throws: a `Diagnostic` where the file is there already or cannot be written.
  func write(_ text: String, to path: String) throws {
    let file = URL(fileURLWithPath: "\(folder)/\(path)")
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .withoutOverwriting)
    } catch {
      throw Diagnostic(
        .cannotWrite, at: Place(printed(path)), "the file could not be written",
        notes: ["the system says: \(error.localizedDescription)"],
        help: "check that there is room and that you may write there")
    }
  }
}
