import ArgumentParser
import Diagnostics
import Pages

/// `scrutineer build`: publishes the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Publishes the site from the content folder.",
    discussion: "An error publishes nothing: the last good site stays as it was.")

  @OptionGroup var options: Options

  @Option(help: "The folder that the site is written to; it is replaced as a whole.")
  var output = "public"

  func run() async throws {
    let build = await options.run()
    guard !build.diagnostics.hasErrors else {
      Terminal.standardError("Nothing was published: \(count(build.diagnostics)).\n")
      throw ExitCode(1)
    }
    Terminal.standardError("[5/5] Write \(output)\n")
    do {
      try OutputFolder(output, inputs: [options.content, options.templates]).publish(build.files)
    } catch let problem as Diagnostic {
      options.print([problem])
      throw ExitCode(1)
    }
    Terminal.standardOutput(
      "Published \(Plural.of(build.pageCount, "page")) with \(Plural.of(build.figureCount, "checked figure")) to \(output)\n"
    )
  }

  private func count(_ diagnostics: [Diagnostic]) -> String {
    Plural.of(diagnostics.count { $0.severity == .error }, "error")
  }
}
