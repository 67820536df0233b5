import Diagnostics
import Figures
import Indicators

extension LibraryReading {
  /// The site's populations; `nil` where site.yml names none.
  mutating func populations() -> Populations? {
    guard let settings = library.site.populations else { return nil }
    let table = library.tables[settings.data]
    if table == nil, !library.unread.contains(settings.data), !settings.data.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingFile, at: settings.place,
          "site.yml takes populations from '\(settings.data)', which is not in the content folder",
          help: ClosestName.help(for: settings.data, among: library.tables.keys)))
    }
    if let source = settings.use.source, library.source(source) == nil {
      diagnostics.append(
        Diagnostic(
          .unknownSource, at: settings.place,
          "the populations come from '\(source)', which sources.yml does not list",
          help: ClosestName.help(for: source, among: library.sources.map(\.id))))
    }
    let (populations, problems) = Populations.read(settings, from: table, areas: library.site.declared)
    diagnostics += problems
    return populations
  }
}
