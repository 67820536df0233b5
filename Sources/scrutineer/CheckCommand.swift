import ArgumentParser
import Diagnostics
import Pages

/// `scrutineer check`: everything that a build checks, without writing anything.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks the content without publishing it.")

  @OptionGroup var options: Options

  func run() async throws {
    let build = await options.run()
    let (errors, warnings) = (
      build.diagnostics.count { $0.severity == .error }, build.diagnostics.count { $0.severity == .warning }
    )
    Terminal.standardError(
      "\(Plural.of(build.figureCount, "figure")) checked: \(Plural.of(errors, "error")), "
        + "\(Plural.of(warnings, "warning"))\n")
    if errors > 0 { throw ExitCode(1) }
  }
}
