import Foundation

/// A file of the content folder that is to be rewritten.
struct ContentFile {
  /// The folder that a file has to lie in, links resolved.
  struct Folder {
    let root: String

    init(name: String) { root = InputFolder.real(name) }
  }

  private let target: String
  private let isInside: Bool

  /// A file by its path from where the program was started. A link to another file of the folder means that file.
  init(_ path: String, in folder: Folder) {
    target = InputFolder.real(path)
    isInside = target.hasPrefix(folder.root + "/")
  }

  /// Puts new bytes in the place of the old, all at once: a reader sees the old file or the new one. The file keeps its
  /// permissions.
  /// - Returns: why the file was left as it is; `nil` where it was replaced.
  func replace(_ old: [UInt8], with new: [UInt8]) -> String? {
    guard isInside else { return "the file lies outside the folder" }
    guard let found = FileManager.default.contents(atPath: target) else { return "the file is gone" }
    if Array(found) == new { return nil }
    guard Array(found) == old else { return "the file has changed since it was read" }
    guard FileManager.default.isWritableFile(atPath: target) else { return "the file may not be written" }
    do {
      try swap(for: new)
      return nil
    } catch {
      return "the file could not be written: \(error.localizedDescription)"
    }
  }

  private func swap(for new: [UInt8]) throws {
    let file = URL(fileURLWithPath: target)
    // Hidden, so that a run beside this one does not take it for content.
    let name = ".\(file.lastPathComponent).new-\(ProcessInfo.processInfo.processIdentifier)"
    let fresh = file.deletingLastPathComponent().appendingPathComponent(name)
    do {
      try Data(new).write(to: fresh, options: .withoutOverwriting)
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      if let permissions = attributes[.posixPermissions] {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: fresh.path)
      }
      guard rename(fresh.path, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(at: fresh)
      throw error
    }
  }
}
