import Diagnostics
import Foundation

/// Reads a folder of input files into memory.
enum InputFolder {
  /// Folders below each other; deeper means links that lead in circles.
  private static let depthLimit = 32

  /// The folder's files by path, and what could not be read. Hidden files are left out; a symbolic link that leads
  /// out of the folder is refused.
  static func read(_ folder: String) -> (files: [String: [UInt8]], problems: [Diagnostic]) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      let problem = Diagnostic(
        .missingFolder, at: Place(folder), "there is no folder '\(folder)'",
        help: "start the program in the site's own folder, or name the folder with an option")
      return ([:], [problem])
    }
    var walk = Walk(folder: folder, root: real(folder))
    walk.enter("", depth: 0)
    return (walk.files, walk.problems)
  }

  /// One file, if it can be read.
  static func file(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

  /// A path with every link resolved.
  static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  private struct Walk {
    let folder: String
    let root: String
    var files: [String: [UInt8]] = [:]
    var problems: [Diagnostic] = []

    mutating func enter(_ path: String, depth: Int) {
      let absolute = path.isEmpty ? folder : "\(folder)/\(path)"
      guard depth <= depthLimit, let names = try? FileManager.default.contentsOfDirectory(atPath: absolute) else {
        problems.append(
          Diagnostic(.unreadableInput, at: Place(absolute), "the folder cannot be read", help: "check its permissions"))
        return
      }
      for name in names.sorted() where !name.hasPrefix(".") {
        read(path.isEmpty ? name : "\(path)/\(name)", depth: depth)
      }
    }

    private static func isNamedLikeFile(_ path: String) -> Bool {
      [".md", ".yml", ".yaml", ".csv", ".mustache"].contains { path.hasSuffix($0) }
    }

    private mutating func read(_ path: String, depth: Int) {
      let full = "\(folder)/\(path)"
      let target = InputFolder.real(full)
      guard target.hasPrefix(root + "/") else {
        problems.append(
          Diagnostic(
            .linkOutside, at: Place(full), "this symbolic link leads out of the folder '\(folder)'",
            help: "copy the file into the folder instead"))
        return
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else {
        problems.append(Diagnostic(.unreadableInput, at: Place(full), "this symbolic link leads nowhere"))
        return
      }
      if isFolder.boolValue {
        if Self.isNamedLikeFile(path) {
          problems.append(
            Diagnostic(
              .unreadableInput, at: Place(full), "this is a folder, and its name is that of a file",
              help: "rename it, or put the file in its place"))
        }
        enter(path, depth: depth + 1)
      } else if let data = FileManager.default.contents(atPath: full) {
        files[path] = Array(data)
      } else {
        problems.append(
          Diagnostic(.unreadableInput, at: Place(full), "the file cannot be read", help: "check its permissions"))
      }
    }
  }
}
