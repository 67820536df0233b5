import Diagnostics
import Tables

/// Reads an indicator's observations from its table.
struct SeriesReading {
  let definition: Definition
  let table: ProtectedTable
  let areas: Areas
  let populations: Populations?
  var missingPopulations: Set<Populations.Key> = []
  /// What national files call the places that only stand in a group, by their codes; empty where they do not say.
  var memberNames: [String: String] = [:]
  var diagnostics: [Diagnostic]
  /// The ambiguous periods that have been told.
  private var ambiguous: Set<String> = []

  init(_ definition: Definition, from table: ProtectedTable, areas: Areas, populations: Populations?) {
    self.definition = definition
    self.areas = areas
    self.populations = populations
    let wantsMonths = [definition.value, definition.numerator, definition.denominator].contains(
      ProtectedTable.monthsHeader)
    let monthly = wantsMonths && table.index(of: ProtectedTable.monthsHeader) == nil ? table.unpivotingMonths() : nil
    (self.table, diagnostics) = monthly ?? (table, [])
  }

  /// Every observation of the rows that `where:` selects.
  mutating func observations() -> [Observation] {
    let wanted = ["period", definition.numerator, definition.denominator, definition.value].compactMap { $0 }
    let missing = (wanted + definition.rows.keys.sorted()).filter { table.index(of: $0) == nil }
    for header in missing {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: definition.place,
          "the indicator '\(definition.id)' uses the column '\(header)', which \(table.path) does not have",
          help: ClosestName.help(for: header, among: table.columns.map(\.header))))
    }
    guard missing.isEmpty else { return [] }
    let totals = table.totals(besides: definition.rows.keys)
    let rows = table.rows.filter { isSelected($0) && table.isTotal($0, in: totals) }
    if rows.isEmpty {
      let condition =
        definition.rows.sorted { $0.key < $1.key }.map { "\($0.key) is '\($0.value)'" }
        + totals.map { "\($0) is 'Total'" }
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: definition.place,
          "no row of \(table.path) belongs to the indicator '\(definition.id)'",
          help: condition.isEmpty ? nil : "it wants rows where " + condition.joined(separator: " and ")))
    }
    let held = held(rows)
    if held.isEmpty, !rows.isEmpty, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: definition.place,
          "no row of \(table.path) holds a value of the authority or of an area of site.yml for '\(definition.id)'",
          help: "give 'authority' of site.yml its code, such as E08000028"))
    }
    return zip(held, periods(of: held.map(\.row))).compactMap { held, period in
      period.map { observation(held.row, held.area, $0) }
    }
  }

  private func isSelected(_ row: Row) -> Bool {
    definition.rows.allSatisfy { text(row, $0.key) == $0.value }
  }

  func text(_ row: Row, _ header: String) -> String {
    table.index(of: header).map(row.text) ?? ""
  }

  func place(_ row: Row, _ header: String) -> Place {
    Place(table.path, line: row.line)
  }

  /// Each row's period; ambiguous texts are settled by the definition, else by the other values in the column.
  private mutating func periods(of rows: [Row]) -> [Period?] {
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

  private mutating func observation(_ row: Row, _ area: String?, _ period: Period) -> Observation {
    let numerator = definition.numerator.map { amount(row, $0) }
    let population = population(area, period, numerator, row)
    let denominator = definition.denominator.map { amount(row, $0) } ?? population?.0
    let value = definition.value.map { amount(row, $0) } ?? ratio(numerator, denominator, row)
    var observation = Observation(
      period: period, area: area, numerator: numerator, denominator: denominator, value: value, status: status(of: row),
      place: place(row, definition.value ?? definition.numerator ?? "period"))
    observation.denominatorPlace = population?.at
    return observation
  }

  private mutating func amount(_ row: Row, _ header: String) -> Amount {
    guard let index = table.index(of: header) else { return .missing }
    switch row.cell(index) {
    case .number(let number):
      let exact = Exact(number)
      if exact < .zero, header != definition.value || definition.measure == .count {
        diagnostics.append(
          Diagnostic(
            .negativeCount, at: place(row, header),
            "column '\(header)' holds \(row.text(index)), but a count cannot be negative",
            help: "correct the row, or write a symbol where the count is not known"))
      }
      return .number(header == definition.value ? exact * definition.factor : exact)
    case .symbol(let symbol): return .symbol(symbol)
    case .empty: return .missing
    case .text(let text):
      diagnostics.append(
        .notANumber(text, in: header, at: place(row, header)))
      return .missing
    }
  }

  private mutating func ratio(_ numerator: Amount?, _ denominator: Amount?, _ row: Row) -> Amount {
    switch (numerator, denominator) {
    case (.symbol(let symbol), _), (_, .symbol(let symbol)): return .symbol(symbol)
    case (.number(let top), .number(let bottom)):
      guard let ratio = Exact(top, over: bottom) else {
        diagnostics.append(
          Diagnostic(
            .zeroDenominator, at: place(row, definition.denominator ?? ""),
            "column '\(definition.denominator ?? "")' holds 0, so '\(definition.id)' has no value",
            help: "leave both cells empty where nothing was counted, or write z where it does not apply"))
        return .missing
      }
      if definition.measure.isPartOfWhole, top > bottom {
        let (part, whole) = (Working.whole(top), Working.whole(bottom))
        diagnostics.append(
          Diagnostic(
            .numeratorAboveDenominator, at: place(row, definition.numerator ?? ""),
            "column '\(definition.numerator ?? "")' holds \(part), more than the \(whole) in '\(definition.denominator ?? "")'",
            help: "a percentage counts part of a whole: check both columns of this row"))
      }
      return .number(ratio * Exact(definition.measure.scale(definition.per)))
    default: return .missing
    }
  }
}
