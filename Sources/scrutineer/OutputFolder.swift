import Diagnostics
import Foundation
import Pages

/// The folder that holds the published site, replaced as a whole or not at all.
struct OutputFolder {
  /// The file that says that a folder is ours to replace.
  private static let marker = ".scrutineer"
  private static let markerText = "This folder is replaced as a whole by 'scrutineer build'. Keep nothing else in it.\n"

  /// The name as it was given, for messages.
  private let name: String
  /// The folder, links resolved.
  private let folder: String
  private let inputs: [String]

  /// A folder to publish to.
  /// - Parameter inputs: folders that the site is made of, which it may neither hold nor lie in.
  init(_ name: String, inputs: [String]) {
    self.name = name
    folder = InputFolder.real(name)
    self.inputs = inputs
  }

  /// Writes the files into a fresh folder beside the old one, then swaps the two.
  /// - Throws: a `Diagnostic`; the old site is then as it was.
  func publish(_ site: SiteFiles) throws {
    let fresh = "\(folder).new-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try refuseWhatIsNotOurs()
      try write(site, to: fresh)
      try swap(fresh)
    } catch {
      try? FileManager.default.removeItem(atPath: fresh)
      throw (error as? Diagnostic) ?? failure("the site could not be written to '\(name)'", error)
    }
  }

  private func refuseWhatIsNotOurs() throws {
    for input in inputs {
      let other = InputFolder.real(input)
      if other == folder || other.hasPrefix(folder + "/") || folder.hasPrefix(other + "/") {
        throw Diagnostic(
          .outputRefused, at: Place(name), "the output folder '\(name)' and the input folder '\(input)' overlap",
          help: "choose a folder of its own with --output")
      }
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
    let names = isFolder.boolValue ? try FileManager.default.contentsOfDirectory(atPath: folder) : ["a file"]
    let isEmpty = names.allSatisfy { $0 == ".gitignore" }
    guard isEmpty || names.contains(Self.marker) else {
      throw Diagnostic(
        .outputRefused, at: Place(name), "'\(name)' holds files that were not written by this program",
        help: "choose an empty folder with --output, or empty this one first")
    }
  }

  private func write(_ site: SiteFiles, to fresh: String) throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: fresh, withIntermediateDirectories: true)
    var made: Set<String> = []
    for path in site.paths {
      let full = "\(fresh)/\(path)"
      let parent = (full as NSString).deletingLastPathComponent
      if made.insert(parent).inserted {
        try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
      }
      try Data(site.files[path] ?? []).write(to: URL(fileURLWithPath: full))
    }
    try Data(Self.markerText.utf8).write(to: URL(fileURLWithPath: "\(fresh)/\(Self.marker)"))
    // A site inside a repository keeps its folder's own .gitignore.
    if let kept = manager.contents(atPath: "\(folder)/.gitignore") {
      try kept.write(to: URL(fileURLWithPath: "\(fresh)/.gitignore"))
    }
  }

  private func swap(_ fresh: String) throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder) else { return try manager.moveItem(atPath: fresh, toPath: folder) }
    let old = "\(folder).old-\(ProcessInfo.processInfo.processIdentifier)"
    try manager.moveItem(atPath: folder, toPath: old)
    do {
      try manager.moveItem(atPath: fresh, toPath: folder)
    } catch {
      try manager.moveItem(atPath: old, toPath: folder)
      throw error
    }
    do {
      try manager.removeItem(atPath: old)
    } catch {
      throw Diagnostic(
        .outputRefused, at: Place(old), "the site is published, but the old one could not be removed",
        notes: ["the system says: \(error.localizedDescription)"], help: "remove this folder yourself")
    }
  }

  private func failure(_ message: String, _ error: any Error) -> Diagnostic {
    Diagnostic(
      .outputRefused, at: Place(name), message, notes: ["the system says: \(error.localizedDescription)"],
      help: "check that there is room and that you may write there; the old site is as it was")
  }
}
