import Diagnostics

extension Diagnostic {
  /// An area that nobody declared, in a column of areas.
  static func undeclared(_ area: String, among areas: Areas, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownArea, at: place, "column 'area' names '\(area)', which site.yml does not declare",
      help: ClosestName.help(for: area, among: areas.declared))
  }

  /// An indicator's own value in the table of comparators; a national file of comparators holds one of everybody.
  static func ownAmongComparators(_ area: String, _ id: String, _ data: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownArea, at: place, "column 'area' names '\(area)', whose own values '\(id)' are",
      help: "delete the row: the values come from \(data)")
  }

  /// A text, or nothing, where a number has to be.
  static func notANumber(_ text: String, in header: String, at place: Place) -> Diagnostic {
    if let count = digitCount(of: text), count > mostDigits {
      return Diagnostic(
        .wrongNumber, at: place,
        "column '\(header)' holds a number of \(count) digits, of which at most \(mostDigits) are read",
        help: "round it: no figure of a paper needs as many")
    }
    return Diagnostic(
      .wrongNumber, at: place, "column '\(header)' holds '\(text)', which is not a number",
      help: "write digits, or a symbol: c, x, z, u, low or k")
  }

  /// How many digits a cell's number may have.
  private static let mostDigits = 36

  /// How many digits a text has that is nothing but a number, whatever its length; `nil` for another text.
  private static func digitCount(of text: String) -> Int? {
    let marks = Set("+-−(),.")
    let digits = text.filter { !marks.contains($0) }
    return digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? digits.utf8.count : nil
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
