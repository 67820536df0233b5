import ArgumentParser

/// The command line: the only part of the program that reads, writes and prints.
@main
struct Scrutineer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scrutineer",
    abstract: "Publishes scrutiny papers whose every figure is computed, traced and checked.",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, ExplainCommand.self, VerifyCommand.self,
      InitCommand.self, NewCommand.self, GalleryCommand.self,
    ])

  /// Exit codes: 0 clean, 1 problems found, 2 wrong usage.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let isUsage = exitCode(for: error) != .success
      guard isUsage else { exit(withError: error) }
      Terminal.standardError(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(2))
    }
  }
}
