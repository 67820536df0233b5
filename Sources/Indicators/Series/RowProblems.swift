import Diagnostics

extension Diagnostic {
  /// An area that nobody declared, in a column of areas.
  static func undeclared(_ area: String, among areas: Areas, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownArea, at: place, "column 'area' names '\(area)', which site.yml does not declare",
      help: ClosestName.help(for: area, among: areas.declared))
  }

  /// A text, or nothing, where a number has to be.
  static func notANumber(_ text: String, in header: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .wrongNumber, at: place, "column '\(header)' holds '\(text)', which is not a number",
      help: "write digits, or a symbol: c, x, z, u, low or k")
  }

  /// Every second value for one period and area.
  static func duplicates(in observations: [Observation], of id: String) -> [Diagnostic] {
    var first: [String: Observation] = [:]
    return observations.compactMap { observation in
      let key = "\(observation.period.kind) \(observation.period.ordinal) \(observation.area ?? "")"
      guard let earlier = first[key] else {
        first[key] = observation
        return nil
      }
      let area = observation.area.map { " in '\($0)'" } ?? ""
      return Diagnostic(
        .duplicatePeriod, at: observation.place,
        "the indicator '\(id)' has a second value for \(observation.period.label)\(area)",
        notes: ["the first is at \(earlier.place)"], help: "keep one row, or select rows with 'where:'")
    }
  }
}
