public import ArgumentParser
public import Diagnostics
public import Pages

/// What `build` and `check` have in common.
struct Options: ParsableArguments {
  @Option(help: "The folder with the site's content.")
  var content = "content"

  @Option(help: "The folder with the templates and the style sheet.")
  var templates = "templates"

  @Option(help: "How problems are written: text, json or github.")
  var format = DiagnosticRendering.Format.text

  @Option(
    help: "The day that what is late is judged by, such as 2024-05-31; each committee's latest meeting if not given.")
  var asOf: AsOf?

  /// A folder's files by path, under its name.
  typealias Contents = (name: String, files: [String: [UInt8]])

  /// Reads both folders and runs the build; problems are printed.
  /// - Parameter report: how they and the figures are printed together in JSON, if wanted.
  func run(report: ((Build) -> String)? = nil) async -> Build {
    let (build, contents) = await quietly()
    print(build, contents: contents, report: report)
    return build
  }

  /// Prints what a build found: problems alone, or in JSON problems and figures where a report of both is wanted.
  func print(_ build: Build, contents: [Contents], report: ((Build) -> String)?) {
    if format == .json, let report {
      Terminal.standardOutput(report(build))
    } else {
      print(build.diagnostics, contents: contents)
    }
  }

  /// Reads both folders and runs the build, without a word about problems.
  func quietly() async -> (build: Build, contents: [Contents]) {
    Terminal.standardError("[1/5] Read \(content) and \(templates)\n")
    let contentFolder = InputFolder.read(content)
    let templateFolder = InputFolder.read(templates)
    let build = await Build.run(
      content: contentFolder.files, templates: templateFolder.files, names: (content, templates),
      unreadable: contentFolder.problems + templateFolder.problems, asOf: asOf
    ) { Terminal.standardError($0 + "\n") }
    return (build, [(content, contentFolder.files), (templates, templateFolder.files)])
  }

  /// Prints problems: text to standard error, other formats to standard output.
  func print(_ diagnostics: [Diagnostic], contents: [Contents] = []) {
    let wanted = Set(diagnostics.compactMap { $0.place?.path })
    let sources = contents.flatMap { folder in
      folder.files.compactMap { path, bytes -> SourceText? in
        let printed = "\(folder.name)/\(path)"
        guard wanted.contains(printed) else { return nil }
        return SourceText(path: printed, text: String(decoding: bytes, as: UTF8.self))
      }
    }
    let rendering = DiagnosticRendering(
      format, excerpts: Terminal.isInteractive, colour: Terminal.hasColour, sources: sources)
    let text = rendering.render(diagnostics)
    if format == .text { Terminal.standardError(text) } else { Terminal.standardOutput(text) }
  }
}

extension DiagnosticRendering.Format: ExpressibleByArgument {}
extension AsOf: ExpressibleByArgument {
  /// A day as it is typed.
  public init?(argument: String) { self.init(argument) }
}
