import ArgumentParser
import Diagnostics
import Foundation
import Pages

/// `scrutineer serve`: builds the site, shows it on this computer, and builds it again whenever a file changes.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Builds the site, shows it on this computer, and builds again on every change.",
    discussion: "Nobody else on the network can see it. Stop it with Ctrl-C.")

  @OptionGroup var options: Options

  @Option(help: "The folder that the site is written to; it is replaced as a whole.")
  var output = "public"

  @Option(help: "The port; 0 takes any that is free.")
  var port: UInt16 = 8000

  func run() async throws {
    let (preview, server) = (Preview(), try await listen())
    Terminal.standardOutput("http://localhost:\(server.port)/\n")
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run { await preview.answer(to: $0) } }
      group.addTask { try await watch(preview) }
      try await group.waitForAll()
    }
  }

  private func listen() async throws -> PreviewServer {
    do {
      return try await PreviewServer(port: port)
    } catch {
      options.print([
        Diagnostic(
          .cannotServe, at: nil, "port \(port) of this computer cannot be used",
          notes: ["the system says: \(error.localizedDescription)"],
          help: "another program may use it; choose another with --port \(port == .max ? 8000 : port + 1)")
      ])
      throw ExitCode(1)
    }
  }

  /// Builds whenever a file of the two folders differs from the last time.
  private func watch(_ preview: Preview) async throws {
    var last: [String: FolderState] = [:]
    while true {
      let state = [options.content, options.templates].reduce(into: [:]) { $0[$1] = FolderState(of: $1) }
      if state != last {
        last = state
        await build(preview)
      }
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  private func build(_ preview: Preview) async {
    let build = await options.run()
    guard !build.diagnostics.hasErrors else {
      let errors = Plural.of(build.diagnostics.count { $0.severity == .error }, "error")
      return Terminal.standardError("Nothing was published: \(errors). The site stays as it was.\n")
    }
    do {
      try OutputFolder(output, inputs: [options.content, options.templates]).publish(build.files)
      await preview.show(build.files.files)
      Terminal.standardError("Published \(Plural.of(build.pageCount, "page")) to \(output)\n")
    } catch {
      if let problem = error as? Diagnostic { options.print([problem]) }
    }
  }
}
