import Diagnostics
import Fields

extension BandHistory {
  /// Reads one set of bands, or a list of sets with the period `from` which each holds, in order of time.
  /// - Parameter kind: the kind of period that the definition states, which settles texts such as `2011-12`.
  static func read(
    _ value: Value, of subject: String, as kind: PeriodKind?, polarity: Polarity
  ) -> (BandHistory?, [Diagnostic]) {
    var items = [value]
    if case .sequence(let list) = value.content { items = list }
    var sets: [(bands: BandSet, from: Period?, place: Place)] = []
    var problems: [Diagnostic] = []
    for (index, item) in items.enumerated() {
      var reader = FieldReader(item, of: "'bands' of \(subject)")
      let from = start(of: subject, as: kind, &reader)
      let bands = BandSet.read(&reader)
      let (place, target) = (reader.place(of: "from"), reader.place(of: "target"))
      if index > 0, !reader.has("from") {
        reader.complain(
          .missingKey, at: item.place, "only the first of 'bands' of \(subject) can be without 'from'",
          help: "add the first period that it holds for: 'from: …'")
      }
      let found = reader.finish()
      problems += found
      guard let bands, found.isEmpty else { continue }
      problems += bands.faults(
        polarity: polarity, of: from.map { "\(subject) from \($0.label)" } ?? subject, at: target)
      if let problem = order(of: from, after: sets.last?.from, in: subject, at: place) { problems.append(problem) }
      sets.append((bands, from, place))
    }
    if items.isEmpty {
      problems = [
        Diagnostic(
          .wrongValue, at: value.place, "'bands' of \(subject) is an empty list",
          help: "write the limits of a target, or leave 'bands' out")
      ]
    }
    return (sets.count == items.count ? BandHistory(sets) : nil, problems)
  }

  private static func start(of subject: String, as kind: PeriodKind?, _ reader: inout FieldReader) -> Period? {
    guard let text = reader.text("from") else { return nil }
    if let from = Period.read(text, as: kind) ?? Period.read(text, as: nil) { return from }
    let isAmbiguous = !Period.readings(of: text).isEmpty
    reader.complain(
      isAmbiguous ? .ambiguousPeriod : .wrongPeriod, at: reader.place(of: "from"),
      isAmbiguous ? "'\(text)' could be a month or a financial year" : "'\(text)' is not a period",
      help: isAmbiguous ? "say which with 'period:' in \(subject), or write FY\(text)" : "write \(Period.forms)")
    return nil
  }

  private static func order(
    of from: Period?, after earlier: Period?, in subject: String, at place: Place
  ) -> Diagnostic? {
    guard let from, let earlier, from.kind == earlier.kind, from <= earlier else { return nil }
    if from == earlier {
      return Diagnostic(
        .duplicatePeriod, at: place, "\(subject) has two sets of bands from \(from.label)", help: "keep one of them")
    }
    return Diagnostic(
      .wrongValue, at: place,
      "the bands of \(subject) from \(from.label) stand after those from \(earlier.label)",
      help: "put the sets in order of time")
  }
}
