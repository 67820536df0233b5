import Diagnostics
import Pages

/// `scrutineer check --fix`: rewrites what contradicts the data where the right words are known, and checks again.
struct Fixing {
  /// The rules whose problems are put right where that can be done; of others nobody expects it.
  private static let rules = ["figure-mismatch", "wrong-numbering"]

  private let options: Options

  init(_ options: Options) {
    self.options = options
  }

  /// Makes every change that is surely right and says which; the build is that of the files as they then are.
  /// - Parameter report: how problems and figures are printed together in JSON, if wanted.
  func run(report: ((Build) -> String)? = nil) async -> Build {
    let (build, contents) = await options.quietly()
    let fixes = build.diagnostics.compactMap(\.fix)
    for problem in build.diagnostics where problem.fix == nil && Self.rules.contains(problem.rule.id) { tell(problem) }
    guard !fixes.isEmpty, let folder = contents.first else {
      Terminal.standardError("Nothing was changed: no problem has a sure remedy.\n")
      options.print(build, contents: contents, report: report)
      return build
    }
    let made = change(folder, fixes)
    Terminal.standardError(
      "Changed \(Plural.of(made.map(\.count).reduce(0, +), "place")) in "
        + "\(Plural.of(made.count { $0.count > 0 }, "file")). What is left is for a person to decide.\n")
    return await options.run(report: report)
  }

  /// Changes files of the content folder.
  /// - Returns: for each file with fixes, those that were made.
  private func change(_ folder: Options.Contents, _ fixes: [Fix]) -> [[Fix]] {
    let content = ContentFile.Folder(name: folder.name)
    return Dictionary(grouping: fixes, by: \.place.path).sorted { $0.key < $1.key }.map { path, fixes in
      guard path.hasPrefix(folder.name + "/"), let bytes = folder.files[String(path.dropFirst(folder.name.count + 1))]
      else { return [] }
      let fixed = FixedText(bytes, making: fixes)
      for refusal in fixed.refused { Terminal.standardError(line(refusal.fix, refusal.reason)) }
      guard !fixed.made.isEmpty else { return [] }
      if let reason = ContentFile(path, in: content).replace(bytes, with: fixed.bytes) {
        for fix in fixed.made { Terminal.standardError(line(fix, reason)) }
        return []
      }
      for fix in fixed.made { Terminal.standardError("\(fix)\n") }
      return fixed.made
    }
  }

  private func tell(_ problem: Diagnostic) {
    let isPlaced = (problem.place?.column ?? 0) > 0
    let reason = isPlaced ? "no other number would make these words true" : "where it stands in its line is not known"
    Terminal.standardError("\(problem.place.map { "\($0): " } ?? "")not changed, \(reason)\n")
  }

  private func line(_ fix: Fix, _ reason: String) -> String { "\(fix): not changed, \(reason)\n" }
}
