import ArgumentParser
import Diagnostics
import Pages

/// `scrutineer explain`: one figure with its working, on the terminal.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a figure is and how it was worked out.",
    discussion: "A figure is written as in a paper: pi4.mean@2018-04..2022-03, s47/england@2020-21, "
      + "or the comparison \"s47@2020-21<s47/england@2020-21\".")

  @Argument(help: "The figure, such as pi4.mean or s47/england@2020-21.")
  var figure: String

  @Option(help: "The folder with the site's content.")
  var content = "content"

  @Option(help: "How the answer and problems are written: text, json or github.")
  var format = DiagnosticRendering.Format.text

  func run() throws {
    let folder = InputFolder.read(content)
    let rendering = DiagnosticRendering(format, excerpts: false, colour: Terminal.hasColour, sources: [])
    guard !folder.problems.hasErrors else {
      Terminal.standardError(rendering.render(folder.problems))
      throw ExitCode(1)
    }
    switch Explanation.of(figure, content: folder.files, name: content) {
    case .success(let explanation):
      Terminal.standardOutput(format == .json ? explanation.json : explanation.text)
    case .failure(let problems):
      Terminal.standardError(rendering.render(problems.diagnostics))
      throw ExitCode(1)
    }
  }
}
