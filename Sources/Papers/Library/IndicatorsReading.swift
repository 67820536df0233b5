import Diagnostics
import Figures
import Indicators

extension LibraryReading {
  mutating func readIndicators() {
    let paths = folder.paths.filter { $0.hasPrefix("indicators/") && ($0.hasSuffix(".yml") || $0.hasSuffix(".yaml")) }
    let comparators = library.site.comparators
    if let comparators, library.tables[comparators] == nil, !library.unread.contains(comparators) {
      diagnostics.append(
        Diagnostic(
          .missingFile, at: Place(folder.printed("site.yml")),
          "site.yml takes comparators from '\(comparators)', which is not in the content folder",
          help: ClosestName.help(for: comparators, among: library.tables.keys)))
    }
    let files = paths.compactMap { value($0) }
    let (book, problems) = IndicatorBook.read(
      files: files, tables: library.tables, unreadable: library.unread,
      comparators: comparators.flatMap { library.tables[$0] }, areas: library.site.declared,
      populations: populations())
    library.book = book
    diagnostics += problems
    for definition in book.indicators.map(\.definition) {
      guard let source = definition.source, library.source(source) == nil else { continue }
      diagnostics.append(
        Diagnostic(
          .unknownSource, at: definition.place,
          "the indicator '\(definition.id)' comes from '\(source)', which sources.yml does not list",
          help: ClosestName.help(for: source, among: library.sources.map(\.id))))
    }
  }
}
