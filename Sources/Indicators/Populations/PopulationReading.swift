public import Diagnostics
import Tables

extension Populations {
  /// Reads the table of populations: area (an id or a code; empty for the authority), year, population and, where it
  /// holds several, the vintage.
  /// - Parameter table: `nil` where it could not be read; rates then have no population, and nobody is told twice.
  public static func read(
    _ settings: PopulationSettings, from table: ProtectedTable?, areas: Areas
  ) -> (Populations, [Diagnostic]) {
    guard let table, !settings.use.vintage.isEmpty else {
      return (Populations(use: settings.use, path: settings.data, people: nil), [])
    }
    var reading = PopulationReading(settings.use, table, areas)
    let people = reading.people(settings.place)
    return (Populations(use: settings.use, path: table.path, people: people, lines: reading.lines), reading.diagnostics)
  }
}

/// Reads the rows of a table of populations.
private struct PopulationReading {
  private let use: PopulationUse
  private let table: ProtectedTable
  private let areas: Areas
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var lines: [Populations.Key: Int] = [:]

  init(_ use: PopulationUse, _ table: ProtectedTable, _ areas: Areas) {
    self.use = use
    self.table = table
    self.areas = areas
  }

  /// The people counted; `nil` where nothing can be read.
  mutating func people(_ place: Place) -> [Populations.Key: Exact]? {
    let missing = ["year", "population"].filter { table.index(of: $0) == nil }
    for header in missing {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: Place(table.path, line: 1), "the table of populations has no column '\(header)'",
          help: "its columns are area, year, population and, where it holds several, vintage"))
    }
    guard missing.isEmpty, let rows = rows(place) else { return nil }
    let hasManyPlaces = Areas.hasManyPlaces(table)
    var people: [Populations.Key: Exact] = [:]
    for row in rows {
      guard let key = key(row, hasManyPlaces), let number = number(row) else { continue }
      if let first = lines[key] {
        let whose = key.area.map { " of '\($0)'" } ?? ""
        diagnostics.append(
          Diagnostic(
            .duplicatePeriod, at: table.place(of: row), "a second population\(whose) for \(key.year)",
            notes: ["the first is at \(Place(table.path, line: first))"],
            help: "keep one row, or tell them apart by a column 'vintage'"))
      } else {
        (people[key], lines[key]) = (number, row.line)
      }
    }
    return diagnostics.hasErrors ? nil : people
  }

  /// The rows of the vintage that site.yml names, or all where the table does not tell.
  private mutating func rows(_ place: Place) -> [Row]? {
    guard table.index(of: "vintage") != nil else { return table.rows }
    let rows = table.rows.filter { text($0, "vintage") == use.vintage }
    guard rows.isEmpty else { return rows }
    let vintages = Set(table.rows.map { text($0, "vintage") }).sorted()
    diagnostics.append(
      Diagnostic(
        .wrongVintage, at: place, "no row of \(table.path) has the vintage '\(use.vintage)'",
        help: ClosestName.help(for: use.vintage, among: vintages)))
    return nil
  }

  private func text(_ row: Row, _ header: String) -> String { table.index(of: header).map { row.raw[$0] } ?? "" }

  private mutating func key(_ row: Row, _ hasManyPlaces: Bool) -> Populations.Key? {
    let (name, year) = (text(row, "area"), text(row, "year"))
    switch areas.holder(name, hasManyPlaces: hasManyPlaces) {
    case .bystander: return nil
    case .undeclared:
      diagnostics.append(.undeclared(name, among: areas, at: table.place(of: row)))
      return nil
    case .area(let area):
      guard let period = Period.read(year, as: .calendarYear) else {
        diagnostics.append(
          Diagnostic(
            .wrongPeriod, at: table.place(of: row), "column 'year' holds '\(year)', which is not a year",
            help: "write the year of the mid-year estimate, such as 2021"))
        return nil
      }
      return Populations.Key(area: area, year: period.ordinal)
    }
  }

  private mutating func number(_ row: Row) -> Exact? {
    let written = text(row, "population")
    if case .number(let number)? = table[row, "population"] {
      if Exact(number) > .zero { return Exact(number) }
      diagnostics.append(
        Diagnostic(
          .wrongNumber, at: table.place(of: row), "column 'population' holds \(written), but a rate needs people",
          help: "delete the row where the population is not known"))
    } else {
      diagnostics.append(
        Diagnostic(
          .wrongNumber, at: table.place(of: row), "column 'population' holds '\(written)', which is not a number",
          help: "write digits, or delete the row where the population is not known"))
    }
    return nil
  }
}
