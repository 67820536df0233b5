import Diagnostics
import Fields

extension Definition {
  /// Reads one entry of an `indicators/*.yml` file.
  static func read(_ entry: Value.Entry, areas: Areas, hasPopulations: Bool) -> (Definition?, [Diagnostic]) {
    let subject = "the indicator '\(entry.key)'"
    var reader = FieldReader(entry.value, of: subject)
    guard isId(entry.key) else {
      reader.complain(
        .wrongValue, at: entry.place, "'\(entry.key)' cannot be an indicator's id",
        help: "use lower-case letters, digits and hyphens, starting with a letter")
      return (nil, reader.finish())
    }
    let measure = reader.choice("measure", of: Measure.all.map { ($0.id, $0) })
    if reader.value("measure") == nil { _ = reader.requiredText("measure", help: "add a line 'measure: percentage'") }
    var definition = start(entry, measure ?? .number, areas, &reader)
    readColumns(&definition, &reader, hasPopulations)
    readDetails(&definition, &reader)
    var problems = bands(of: &definition, &reader, subject)
    problems += reader.finish()
    return (measure == nil ? nil : definition, problems)
  }

  private static func start(
    _ entry: Value.Entry, _ measure: Measure, _ areas: Areas, _ reader: inout FieldReader
  ) -> Definition {
    let per = reader.integer("per", in: 1...1_000_000) ?? 10_000
    let (unit, factor) = unit(measure, per, &reader)
    return Definition(
      id: entry.key, place: entry.place, code: reader.text("code"), title: reader.requiredText("title"),
      group: reader.text("group"), measure: measure, per: per, unit: unit, factor: factor,
      data: reader.requiredText("data"), dataPlace: reader.place(of: "data"), own: own(&reader, areas), rows: [:],
      decimals: reader.integer("decimals", in: 0...6) ?? 0,
      polarity: reader.choice("polarity", of: Polarity.allCases.map { ($0.rawValue, $0) }) ?? .none,
      status: reader.choice("status", of: Status.allCases.map { ($0.rawValue, $0) }) ?? .final,
      statusNote: reader.text("status-note"), source: reader.text("source"), definition: reader.text("definition"),
      notes: reader.texts("notes") ?? [],
      changes: [])
  }

  /// The unit that is printed, and the factor that the column's values are taken by to be in it.
  private static func unit(_ measure: Measure, _ per: Int, _ reader: inout FieldReader) -> (Unit, Exact) {
    guard measure == .money else {
      if reader.value("display") != nil {
        reader.complain(
          .wrongValue, at: reader.place(of: "display"),
          "\(reader.subject) is a \(measure.id), and 'display' is for money", help: "delete the line")
      }
      return (measure.unit(reader.text("unit"), per), Exact(1))
    }
    let held = reader.choice("unit", of: MoneyScale.words) ?? .pounds
    let shown = reader.choice("display", of: MoneyScale.words) ?? held
    return (shown.unit, held.factor(to: shown))
  }

  private static func readColumns(
    _ definition: inout Definition, _ reader: inout FieldReader, _ hasPopulations: Bool
  ) {
    definition.numerator = reader.text("numerator")
    definition.denominator = reader.text("denominator")
    definition.value = reader.text("value")
    let isRatio = definition.numerator != nil || definition.denominator != nil
    switch definition.measure.takes {
    case .value:
      if definition.value == nil {
        _ = reader.requiredText("value", help: "add a line 'value: …' naming the column that holds the number")
      }
      if isRatio {
        reader.complain(
          .wrongValue, at: reader.place(of: "numerator"),
          "\(reader.subject) is a \(definition.measure.id), which has no numerator or denominator",
          help: "name its column under 'value'")
      }
    case .ratioOrValue:
      let isComplete = definition.numerator != nil && definition.denominator != nil
      if definition.usesPopulation, definition.value == nil {
        if !hasPopulations {
          reader.complain(
            .missingKey, at: reader.place,
            "\(reader.subject) is a rate without a 'denominator', and site.yml has no 'populations'",
            help: "name the column of \(definition.data) that holds it, or add 'populations: {data: …, vintage: …}' to "
              + "site.yml")
        }
        return
      }
      guard isComplete == isRatio, isRatio != (definition.value != nil) else {
        reader.complain(
          .missingKey, at: reader.place,
          "\(reader.subject) needs either 'numerator' and 'denominator', or 'value' alone",
          help: "name the columns of \(definition.data) that hold them")
        return
      }
    }
  }

  private static func readDetails(_ definition: inout Definition, _ reader: inout FieldReader) {
    definition.periodKind = reader.choice("period", of: PeriodKind.allCases.map { ($0.rawValue, $0) })
    definition.series = reader.choice("series", of: SeriesKind.words) ?? .single
    if let text = reader.text("baseline") {
      definition.baseline = PeriodRange.read(text, as: .month)
      if definition.baseline == nil {
        reader.complain(
          .wrongPeriod, at: reader.place(of: "baseline"), "'\(text)' is not a range of months",
          help: "write the first and the last month of the baseline: 2018-04..2019-03")
      }
    }
    if let rows = reader.value("where") {
      guard case .mapping(let entries) = rows.content else {
        return reader.complain(.wrongValue, at: rows.place, "'where' of \(reader.subject) should be a group of keys")
      }
      definition.rows = Dictionary(
        entries.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first })
    }
    for item in reader.list("changes") ?? [] {
      var change = FieldReader(item, of: "a change of \(reader.subject)")
      let (text, note) = (change.requiredText("from"), change.requiredText("note"))
      if let from = Period.read(text, as: definition.periodKind) ?? Period.read(text, as: nil) {
        definition.changes.append(Change(from: from, note: note))
      } else if Period.readings(of: text).count > 1 {
        change.complain(
          .ambiguousPeriod, at: change.place(of: "from"), "'\(text)' could be \(Period.meanings(of: text))",
          help: "say which with 'period:' in \(reader.subject), or write \(Period.clearForms(of: text))")
      } else if !text.isEmpty {
        change.complain(
          .wrongPeriod, at: change.place(of: "from"), "'\(text)' is not a period", help: "write \(Period.forms)")
      }
      for problem in change.finish() { reader.add(problem) }
    }
  }

  private static func bands(
    of definition: inout Definition, _ reader: inout FieldReader, _ subject: String
  ) -> [Diagnostic] {
    guard let value = reader.value("bands") else { return [] }
    let (bands, problems) = BandHistory.read(
      value, of: subject, as: definition.periodKind, polarity: definition.polarity)
    definition.bands = bands
    return problems
  }

  /// The area that `own:` names, which has to be declared.
  private static func own(_ reader: inout FieldReader, _ areas: Areas) -> String? {
    guard let own = reader.text("own"), areas[own] == nil else { return reader.text("own") }
    reader.complain(
      .unknownArea, at: reader.place(of: "own"),
      "\(reader.subject) is of '\(own)', an area that site.yml does not declare",
      help: ClosestName.help(for: own, among: areas.declared))
    return nil
  }

  /// Whether a text can be an id: lower-case letters, digits and hyphens, starting with a letter.
  public static func isId(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
    return text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
  }
}
