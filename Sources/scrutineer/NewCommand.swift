import ArgumentParser
import Diagnostics
import Starting

/// `scrutineer new`: a file to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a file to start from: a meeting, a report, minutes, a tracker, an indicator, a review and more.",
    usage: "scrutineer new KIND ... [--content content]", discussion: "\n" + StartingKind.forms)

  @Argument(
    help: "What to start, and what it needs; see above. COMMITTEE DATE may be a folder: scrutiny-board/2024-07-08.")
  var words: [String] = []

  @Option(help: "When the meeting starts, such as 18:00.")
  var time: String?

  @Option(help: "The folder with the site's content.")
  var content = "content"

  func run() throws {
    guard let kind = words.first else { throw misused("say what to start", "") }
    let folder = InputFolder.read(content)
    guard !folder.problems.hasErrors else { throw refused(folder.problems) }
    do {
      let start = try Order.start(
        kind, Array(words.dropFirst()), time: time, content: folder.files, name: content)
      try write(start)
    } catch StartingProblem.usage(let message) {
      throw misused(message, kind)
    } catch StartingProblem.refused(let problem) {
      throw refused([problem])
    } catch let problem as Diagnostic {
      throw refused([problem])
    }
  }

  private func write(_ start: Start) throws {
    let new = NewFiles(folder: content)
    for file in start.files {
      try new.write(file.text, to: file.path)
      Terminal.standardOutput("Wrote \(new.printed(file.path))\n")
    }
    let inside = ContentFile.Folder(name: content)
    for change in start.changes {
      if let reason = ContentFile(new.printed(change.path), in: inside).replace(change.old, with: change.new) {
        throw Diagnostic(.cannotWrite, at: Place(new.printed(change.path)), "the item was not added: \(reason)")
      }
      Terminal.standardOutput("Changed \(new.printed(change.path))\n")
    }
    for note in start.notes { Terminal.standardOutput(note + "\n") }
  }

  private func misused(_ message: String, _ kind: String) -> ExitCode {
    Terminal.standardError("Error: \(message)\n\nWrite:\n\(StartingKind.forms(of: kind))")
    return ExitCode(2)
  }

  private func refused(_ problems: [Diagnostic]) -> ExitCode {
    Terminal.standardError(
      DiagnosticRendering(.text, excerpts: false, colour: Terminal.hasColour, sources: []).render(problems))
    return ExitCode(1)
  }
}
