import Diagnostics
import Tables

extension SeriesReading {
  /// Each row's period; ambiguous texts are settled by the definition, else by the other values in the column.
  mutating func periods(of rows: [Row]) -> [Period?] {
    let texts = rows.map { text($0, "period") }
    let clear = Set(texts.compactMap { Period.read($0, as: nil)?.kind })
    let kind = definition.periodKind ?? (clear.count == 1 ? clear.first : nil)
    let periods = zip(rows, texts).map { row, text in period(text, kind, at: place(row, "period")) }
    let kinds = Set(periods.compactMap { $0?.kind })
    let placed = zip(rows, periods).compactMap { row, period in period.map { (row: row, kind: $0.kind) } }
    if kinds.count > 1, let first = placed.first, let other = placed.first(where: { $0.kind != first.kind }) {
      let names = PeriodKind.allCases.filter(kinds.contains).map(\.plural)
      diagnostics.append(
        Diagnostic(
          .mixedPeriods, at: place(other.row, "period"),
          "column 'period' of the indicator '\(definition.id)' mixes \(names.joined(separator: " and "))",
          notes: ["the first of the \(first.kind.plural) is at \(place(first.row, "period"))"],
          help: "say which with 'period:' in its definition, or give each its own indicator"))
      return periods.map { _ in nil }
    }
    return periods
  }

  private mutating func period(_ text: String, _ kind: PeriodKind?, at place: Place) -> Period? {
    if let period = Period.read(text, as: kind) { return period }
    let readings = Period.readings(of: text)
    if readings.count > 1, kind == nil {
      guard ambiguous.insert(text).inserted else { return nil }
      let kinds = readings.map { "'period: \($0.kind.rawValue)'" }.joined(separator: " or ")
      diagnostics.append(
        Diagnostic(
          .ambiguousPeriod, at: place, "'\(text)' in column 'period' could be \(Period.meanings(of: text))",
          help: "say which with \(kinds) in the indicator '\(definition.id)'"))
    } else if let kind, let other = readings.first {
      diagnostics.append(
        Diagnostic(
          .wrongPeriod, at: place,
          "'\(text)' in column 'period' is not one of the \(kind.plural) that the indicator '\(definition.id)' reports",
          help: "it reads as one of the \(other.kind.plural)"))
    } else {
      diagnostics.append(
        Diagnostic(
          .wrongPeriod, at: place, "'\(text)' in column 'period' is not a period", help: "write \(Period.forms)"))
    }
    return nil
  }
}
