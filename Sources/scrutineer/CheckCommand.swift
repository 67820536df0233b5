import ArgumentParser
import Diagnostics
import Pages

/// `scrutineer check`: everything that a build checks; nothing is written but what `--fix` puts right.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks the content without publishing it.")

  @OptionGroup var options: Options

  @Flag(help: "Put the right number where papers contradict the data, then check again.")
  var fix = false

  func run() async throws {
    let build = fix ? await Fixing(options).run(report: \.report) : await options.run(report: \.report)
    let (errors, warnings) = (
      build.diagnostics.count { $0.severity == .error }, build.diagnostics.count { $0.severity == .warning }
    )
    Terminal.standardError(
      "\(Plural.of(build.figureCount, "figure")) checked: \(Plural.of(errors, "error")), "
        + "\(Plural.of(warnings, "warning"))\n")
    let fixable = build.diagnostics.count { $0.fix != nil }
    if fixable > 0, !fix { Terminal.standardError("--fix would put \(fixable) of them right\n") }
    if errors > 0 { throw ExitCode(1) }
  }
}
