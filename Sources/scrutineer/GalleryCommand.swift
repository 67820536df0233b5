import ArgumentParser
import Diagnostics
import Pages

/// `scrutineer gallery`: every kind of chart with its example and its reference.
struct GalleryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: "Writes a page for every kind of chart, with its example and its keys.")

  @Option(help: "The folder with the templates and the style sheet.")
  var templates = "templates"

  @Option(help: "The folder that the gallery is written to; it is replaced as a whole.")
  var output = "gallery"

  func run() throws {
    let folder = InputFolder.read(templates)
    let (files, problems) = Gallery.render(templates: folder.files, folder: templates)
    let all = folder.problems + problems
    Terminal.standardError(
      DiagnosticRendering(.text, excerpts: false, colour: Terminal.hasColour, sources: []).render(all))
    guard !all.hasErrors else { throw ExitCode(1) }
    do {
      try OutputFolder(output, inputs: [templates]).publish(files)
    } catch let problem as Diagnostic {
      Terminal.standardError(
        DiagnosticRendering(.text, excerpts: false, colour: Terminal.hasColour, sources: []).render([problem]))
      throw ExitCode(1)
    }
    Terminal.standardOutput("Wrote \(files.paths.count { $0.hasSuffix(".html") }) pages to \(output)\n")
  }
}
