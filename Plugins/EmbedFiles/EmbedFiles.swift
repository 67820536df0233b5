import Foundation
import PackagePlugin

/// Writes the files of `templates/` and `starter/` into a Swift source of the module that takes them along.
@main
struct EmbedFiles: BuildToolPlugin {
  private static let folders = ["starter", "templates"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "embed")
    let root = context.package.directoryURL
    let source = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    let inputs = try Self.folders.flatMap { try files(in: root.appending(path: $0)) }
    return [
      .buildCommand(
        displayName: "Embed templates and starting files", executable: tool.url,
        arguments: [source.path(percentEncoded: false), root.path(percentEncoded: false)] + Self.folders,
        inputFiles: inputs, outputFiles: [source])
    ]
  }

  /// The folders too: a file that is added or taken away changes them.
  private func files(in folder: URL) throws -> [URL] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
    return [folder] + paths.sorted().map { folder.appending(path: $0) }
  }
}
