import Diagnostics
import Tables

/// Whose a row is, how far it can be relied on, and how many people live there.
extension SeriesReading {
  /// The population that a rate without a denominator is per; one that is missing where it is needed is told once.
  mutating func population(
    _ area: String?, _ period: Period, _ numerator: Amount?, _ row: Row
  ) -> (Amount, at: Place?)? {
    guard definition.usesPopulation, let populations else { return nil }
    let key = Populations.Key(area: areas.place(of: area, for: definition), year: period.midYear)
    if let people = populations[key] { return (.number(people), populations.place(of: key)) }
    if populations.people != nil, numerator?.number != nil, missingPopulations.insert(key).inserted {
      diagnostics.append(
        populations.missing(key, for: period, of: definition, at: place(row, definition.numerator ?? "")))
    }
    return (.missing, nil)
  }

  /// The rows that somebody here has values in, each with its area's id; `nil` is the indicator's own.
  mutating func held(_ rows: [Row]) -> [(row: Row, area: String?)] {
    let hasManyPlaces = Areas.hasManyPlaces(table)
    return rows.compactMap { row in
      let name = text(row, "area")
      switch areas.holder(name, for: definition, hasManyPlaces: hasManyPlaces) {
      case .area(let id):
        if let id, areas[id] == nil { memberNames[id] = text(row, "la_name") }
        return (row, id)
      case .bystander: return nil
      case .undeclared:
        diagnostics.append(.undeclared(name, among: areas, at: place(row, "area")))
        return nil
      }
    }
  }

  /// What the row says of its reliability, else the definition; a column `status` that `where:` selects by is a category.
  mutating func status(of row: Row) -> Definition.Status {
    guard definition.rows["status"] == nil else { return definition.status }
    let (status, problem) = Definition.Status.read(text(row, "status"), at: place(row, "status"))
    if let problem { diagnostics.append(problem) }
    return status ?? definition.status
  }
}
