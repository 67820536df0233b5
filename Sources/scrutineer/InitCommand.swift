import ArgumentParser
import Diagnostics
import Foundation
import Starting

/// `scrutineer init`: a small site to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a small site that builds, to be changed into your own.",
    discussion: "The folder may not hold anything yet; hidden files may be there.")

  @Argument(help: "The folder that the site is written to; this one if not given.")
  var folder = "."

  func run() throws {
    do {
      try refuseWhatHoldsSomething()
      let new = NewFiles(folder: folder)
      for file in StartingSite.files { try new.write(file.text, to: file.path) }
    } catch let problem as Diagnostic {
      Terminal.standardError(
        DiagnosticRendering(.text, excerpts: false, colour: Terminal.hasColour, sources: []).render([problem]))
      throw ExitCode(1)
    }
    Terminal.standardOutput(closing)
  }

  private var closing: String {
    let (templates, content) = (
      StartingSite.files.filter { $0.path.hasPrefix("templates/") },
      StartingSite.files.filter { !$0.path.hasPrefix("templates/") }
    )
    let isHere = folder == "."
    return """
      Wrote a small site\(isHere ? "" : " to \(folder)"), every number in it made up:
      \(content.map { "  \($0.path)\n" }.joined())  templates/ (\(Plural.of(templates.count, "file")))
      Next: \(isHere ? "" : "cd \(folder), then ")scrutineer serve shows it at http://localhost:8000
      Change content/site.yml first; every file says in its first lines what to change.

      """
  }

  private func refuseWhatHoldsSomething() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw Diagnostic(
        .folderNotEmpty, at: Place(folder), "'\(folder)' is a file", help: "name a folder that is not there yet")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let found = names.sorted().first(where: { !$0.hasPrefix(".") }) else { return }
    throw Diagnostic(
      .folderNotEmpty, at: Place(folder), "the folder '\(folder)' holds '\(found)'; a new site needs an empty folder",
      help: "name a folder that is not there yet, such as: scrutineer init papers")
  }
}
