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
      "\(build.figureCount) figure\(build.figureCount == 1 ? "" : "s") checked: \(errors) error\(errors == 1 ? "" : "s"), "
        + "\(warnings) warning\(warnings == 1 ? "" : "s")\n")
    if errors > 0 { throw ExitCode(1) }
  }
}
