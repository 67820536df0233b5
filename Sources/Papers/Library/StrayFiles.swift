import Diagnostics

extension SourceFolder {
  /// The files at the top of the folder that hold settings.
  private static let settings = ["site.yml", "sources.yml", "figures.yml", "glossary.yml", "disclosure.yml"]
  /// Folders whose files of data are read.
  private static let folders = ["data/", "indicators/"]

  /// Files that nobody would miss until it is too late: settings that nothing reads, since name or place are not quite
  /// right, and spreadsheets that were not saved as CSV.
  func strays() -> [Diagnostic] {
    paths.compactMap { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let ending = name.split(separator: ".").last?.lowercased() ?? ""
      if ["yml", "yaml"].contains(ending) { return setting(path, name) }
      if ["xlsx", "xls", "ods", "numbers"].contains(ending), path.hasPrefix("data/") { return spreadsheet(path) }
      return nil
    }
  }

  private func setting(_ path: String, _ name: String) -> Diagnostic? {
    let isRead = Self.folders.contains { path.hasPrefix($0) } && ["yml", "yaml"].contains { path.hasSuffix(".\($0)") }
    // Recommendations in the wrong place are told by their own rule.
    guard !isRead, !Self.settings.contains(path), !name.hasPrefix("recommendations.y") else { return nil }
    let places =
      Self.folders.contains { path.hasPrefix($0) }
      ? "its name has to end in .yml, in small letters"
      : "settings stand in \(Self.settings.joined(separator: ", ")), indicators in indicators/, data in data/"
    let known = Self.settings + (path.contains("/") ? ["recommendations.yml"] : [])
    let meant = ClosestName.to(Self.stem(name), among: known.map(Self.stem))
    return Diagnostic(
      .misplacedFile, at: Place(printed(path)), "nothing reads this file",
      help: meant.map { "did you mean '\($0).yml'?" } ?? places)
  }

  /// A name without its ending.
  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }

  private func spreadsheet(_ path: String) -> Diagnostic? {
    let csv = path.split(separator: ".").dropLast().joined(separator: ".") + ".csv"
    if files[csv] != nil { return nil }
    return Diagnostic(
      .misplacedFile, at: Place(printed(path)), "a spreadsheet is not read",
      help: "save it as 'CSV UTF-8' from the spreadsheet program: \(csv)")
  }
}
