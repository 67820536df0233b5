import ArgumentParser
import Diagnostics
import Pages

/// `scrutineer verify`: whether a published folder is as it was published.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Says whether a published site is, file by file, what was published.",
    discussion:
      "Every site holds manifest.json: the path, size and SHA-256 of each of its files. Who can change a page "
      + "can change that too, so keep a copy elsewhere and name it with --manifest. Hidden files are left out.")

  @Argument(help: "The published folder.")
  var folder = "public"

  @Option(help: "The manifest to compare with; the folder's own if not given.")
  var manifest: String?

  @Option(help: "How problems are written: text, json or github.")
  var format = DiagnosticRendering.Format.text

  func run() throws {
    let published = InputFolder.read(folder)
    guard !published.problems.hasErrors else { throw told(published.problems) }
    let path = manifest ?? "\(folder)/\(Manifest.path)"
    guard let bytes = manifest == nil ? published.files[Manifest.path] : InputFolder.file(path) else {
      throw told([
        Diagnostic(
          .unreadableManifest, at: Place(path), "there is no manifest",
          help: "'scrutineer build' writes one with every site; name another with --manifest")
      ])
    }
    let (read, faults) = Manifest.read(bytes, path: path)
    guard let read else { throw told(faults) }
    let problems = read.problems(in: published.files, folder: folder)
    guard problems.isEmpty else {
      let code = told(problems)
      Terminal.standardError("\(Plural.of(problems.count, "file")) of \(folder) differ from what was published\n")
      throw code
    }
    Terminal.standardOutput("\(folder): all \(Plural.of(read.count, "file")) are as they were published\n")
  }

  private func told(_ problems: [Diagnostic]) -> ExitCode {
    let text = DiagnosticRendering(format, excerpts: false, colour: Terminal.hasColour, sources: []).render(problems)
    if format == .text { Terminal.standardError(text) } else { Terminal.standardOutput(text) }
    return ExitCode(1)
  }
}
