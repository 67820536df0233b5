public import Diagnostics
public import Fields

extension DisclosurePlan {
  /// Reads `disclosure.yml`: sets of tables by name, and `open`, the list of tables that need no protection.
  public static func read(_ value: Value) -> (DisclosurePlan, [Diagnostic]) {
    let file = FieldReader(value, of: "disclosure.yml")
    var plan = DisclosurePlan()
    var problems = file.diagnostics
    for entry in file.keys {
      if entry.key == "open" {
        problems += plan.readOpen(entry)
      } else {
        var reader = FieldReader(entry.value, of: "the set '\(entry.key)'")
        var set = TableSet(reading: &reader, id: entry.key, at: entry.place)
        let found = reader.finish()
        set.isFaulty = found.hasErrors
        plan.sets.append(set)
        problems += found
      }
    }
    return (plan, problems)
  }

  private mutating func readOpen(_ entry: Value.Entry) -> [Diagnostic] {
    guard case .sequence(let items) = entry.value.content else {
      return [
        Diagnostic(
          .wrongValue, at: entry.value.place, "'open' of disclosure.yml should be a list, not \(entry.value.kind)",
          help: "write lines such as '- {table: data/a.csv, reason: Counts of audits, not of children.}'")
      ]
    }
    return items.flatMap { item in
      var reader = FieldReader(item, of: "a table under 'open'")
      let table = reader.requiredText("table")
      let reason = reader.requiredText("reason", help: "say in a sentence why its small counts may be published")
      open.append(OpenTable(table: Name(text: table, place: reader.place(of: "table")), reason: reason))
      return reader.finish()
    }
  }
}

extension DisclosurePlan.TableSet {
  fileprivate init(reading reader: inout FieldReader, id: String, at place: Place) {
    self.id = id
    self.place = place
    // With 1 every small count would be known to be 1.
    threshold = reader.integer("threshold", in: 2...100) ?? DisclosurePlan.usualThreshold
    tables = reader.names("tables")
    counts = reader.names("counts")
    if tables.isEmpty { _ = reader.requiredText("tables", help: "add 'tables:' with the CSV files of the set") }
    if counts.isEmpty { _ = reader.requiredText("counts", help: "add 'counts:' with the columns that hold counts") }
    categories = reader.names("categories")
    derived = reader.names("derived")
    other = reader.names("other")
    totals = Set(reader.texts("total") ?? ["Total"])
    periodsAddUp = reader.choice("periods", of: [("add-up", true), ("apart", false)])
    sums = reader.sums("sums", total: "total", parts: "parts")
    percentages = reader.sums("percentages", total: "whole", parts: "part")
    cumulative = reader.sums("cumulative", total: "total", parts: "of")
    isFaulty = false
    let known = Set(counts.map(\.text))
    let named = (sums + percentages + cumulative).flatMap { [$0.total] + $0.parts }
    for name in named where !known.contains(name.text) {
      reader.complain(
        .missingColumn, at: name.place, "'\(name.text)' adds up in \(reader.subject) but is not one of its counts",
        help: "add it to 'counts'")
    }
    var roles: [String: Place] = [:]
    for name in counts + categories + derived + other {
      if roles.updateValue(name.place, forKey: name.text) != nil {
        reader.complain(
          .wrongValue, at: name.place, "\(reader.subject) names the column '\(name.text)' twice",
          help: "a column is a count, a category, derived or other")
      }
    }
  }
}

extension FieldReader {
  /// A list of names with their places.
  fileprivate mutating func names(_ key: String) -> [DisclosurePlan.Name] {
    (list(key) ?? []).compactMap { item in
      if let text = item.text { return DisclosurePlan.Name(text: text, place: item.place) }
      complain(.wrongValue, at: item.place, "each of '\(key)' of \(subject) should be text, not \(item.kind)")
      return nil
    }
  }

  /// A list of groups, each with a total and its parts.
  fileprivate mutating func sums(_ key: String, total: String, parts: String) -> [DisclosurePlan.Sum] {
    (list(key) ?? []).compactMap { item in
      var reader = FieldReader(item, of: "an entry of '\(key)' of \(subject)")
      let whole = reader.requiredText(total)
      let names = reader.names(parts)
      if names.isEmpty { _ = reader.requiredText(parts) }
      if parts != "parts", names.count > 1 {
        reader.complain(.wrongValue, at: reader.place(of: parts), "'\(parts)' of \(reader.subject) is one column")
      }
      let place = reader.place(of: total)
      let all = names.map(\.text) + [whole]
      if Set(all).count < all.count {
        reader.complain(.wrongValue, at: reader.place, "\(reader.subject) names a column twice")
      }
      for problem in reader.finish() { add(problem) }
      guard !whole.isEmpty, !names.isEmpty else { return nil }
      return DisclosurePlan.Sum(total: DisclosurePlan.Name(text: whole, place: place), parts: names)
    }
  }
}
