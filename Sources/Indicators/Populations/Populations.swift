import Diagnostics

/// Mid-year populations of the authority and of areas, which rates without a denominator of their own are per.
public struct Populations: Sendable {
  /// Whose population, of which year.
  struct Key: Hashable {
    /// An area's id or a member's code; `nil` for the authority.
    let area: String?
    let year: Int
  }

  /// Which estimates these are.
  public let use: PopulationUse
  /// The table, as messages print it.
  let path: String
  /// The people counted; `nil` where the table could not be read, which has been reported.
  let people: [Key: Exact]?

  /// The line of each, in the table.
  var lines: [Key: Int] = [:]

  /// Where a population stands.
  func place(of key: Key) -> Place? { lines[key].map { Place(path, line: $0) } }

  /// The population that an observation's rate is per.
  subscript(key: Key) -> Exact? { people?[key] }

  /// The years for which an area has a population, in order.
  func years(of area: String?) -> [Int] { (people ?? [:]).keys.filter { $0.area == area }.map(\.year).sorted() }

  /// A year that is not there, and which are: never another year's in its place.
  func missing(_ key: Key, for period: Period, of definition: Definition, at place: Place) -> Diagnostic {
    let whose = key.area.map { "'\($0)'" } ?? "the authority"
    let years = years(of: key.area)
    let has =
      years.isEmpty ? "it has no year for \(whose)" : "it has " + years.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .missingPopulation, at: place,
      "the rate '\(definition.id)' for \(period.label) needs the mid-\(key.year) population of \(whose), which "
        + "\(path) does not have",
      notes: [has], help: "add a row for \(key.year); no other year's population is used in its place")
  }
}
