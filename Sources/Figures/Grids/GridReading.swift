import Diagnostics
import Fields

extension GridDefinition {
  /// The columns that a block names.
  static func columns(_ reader: inout FieldReader) -> [Column] {
    (reader.list("columns") ?? []).compactMap { item in
      if let name = item.text { return Column(headers: [name], data: name, place: item.place) }
      var column = FieldReader(item, of: "a column of \(reader.subject)")
      let read = Self.column(item, &column)
      for problem in column.finish() { reader.add(problem) }
      return read
    }
  }

  private static func column(_ item: Value, _ reader: inout FieldReader) -> Column? {
    let data = reader.text("column")
    let label = reader.texts("label")
    let printed = reader.text("printed")
    let rules = self.rules(&reader)
    guard data == nil ? rules.count == 1 : rules.isEmpty else {
      _ = computed("", [], &reader, .columns, at: item.place)
      reader.complain(
        .missingKey, at: item.place, "\(reader.subject) needs 'column: name' or one rule",
        help: "a rule is one of: " + GridRule.all.map(\.name).joined(separator: ", "))
      return nil
    }
    let headers = label ?? [data ?? rules.first?.rule.title ?? ""]
    let name = headers.joined(separator: ", ")
    guard let computed = computed(name, rules, &reader, .columns, at: item.place) else { return nil }
    return Column(headers: headers, data: data, printed: printed, computed: computed, place: item.place)
  }

  /// The rows that are worked out or checked.
  static func computed(_ reader: inout FieldReader) -> [Computed] {
    guard let value = reader.value("computed") else { return [] }
    guard case .mapping(let entries) = value.content else {
      reader.complain(.wrongValue, at: value.place, "'computed' of \(reader.subject) should be a group of row labels")
      return []
    }
    return entries.compactMap { entry in
      var row = FieldReader(entry.value, of: "the computed row '\(entry.key)'")
      let rules = self.rules(&row)
      var computed: Computed?
      if rules.count == 1 || rules.isEmpty && row.has("shares") {
        computed = Self.computed(entry.key, rules, &row, .rows, at: entry.place)
      } else {
        _ = Self.computed(entry.key, [], &row, .rows, at: entry.place)
        row.complain(
          .missingKey, at: entry.place, "\(row.subject) needs one rule",
          help: "it is one of: " + GridRule.all.map(\.name).joined(separator: ", "))
      }
      for problem in row.finish() { reader.add(problem) }
      return computed
    }
  }

  private static func rules(_ reader: inout FieldReader) -> [(rule: GridRule, setting: Value)] {
    GridRule.all.compactMap { rule in reader.value(rule.name).map { (rule, $0) } }
  }

  /// What a row or column does with its one rule, or with none.
  private static func computed(
    _ label: String, _ rules: [(rule: GridRule, setting: Value)], _ reader: inout FieldReader, _ axis: GridAxis,
    at place: Place
  ) -> Computed? {
    let decimals = reader.integer("decimals", in: 0...6)
    let isRounded = reader.flag("rounded")
    let addsToHundred = reader.choice("shares", of: [("to-100", true)]) ?? false
    var rule: (rule: GridRule, computation: GridComputation)?
    if let (chosen, setting) = rules.first {
      guard let computation = chosen.read(setting, &reader, axis) else { return nil }
      rule = (chosen, computation)
    }
    return Computed(
      label: label, rule: rule, decimals: decimals, isRounded: isRounded, addsToHundred: addsToHundred, place: place)
  }
}

extension GridRule {
  /// The header of a column that has none: "Change".
  fileprivate var title: String { name.capitalised }
}
