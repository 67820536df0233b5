import Diagnostics
import Tables

extension DisclosurePlan.TableSet {
  /// Columns that mean the same in every table; only the first two tell counts apart.
  private static let usual: Set = ["period", "area", "status", "source"]

  /// What stands in the way of protecting the set's tables: columns that are not there, and columns of which nobody
  /// says what they are. A column that is not understood could tell what others hide.
  func problems(in tables: [Table]) -> [Diagnostic] {
    let headers = Set(tables.flatMap { $0.columns.map(\.header) })
    let named = counts + categories + derived + other
    let unknown = named.filter { !headers.contains($0.text) }
    // A column that is probably meant by a mistyped name needs no complaint of its own.
    let meant = Set(unknown.compactMap { ClosestName.to($0.text, among: headers) })
    let missing = unknown.map { name in
      Diagnostic(
        .missingColumn, at: name.place, "the set '\(id)' names the column '\(name.text)', which none of its tables has",
        help: ClosestName.help(for: name.text, among: headers))
    }
    return missing + zip(self.tables, tables).flatMap { problems(in: $1, named: $0.place, meant) }
      + periodProblems(tables)
  }

  private func problems(in table: Table, named place: Place, _ meant: Set<String>) -> [Diagnostic] {
    let known = Set((counts + categories + derived + other).map(\.text)).union(Self.usual).union(meant)
    var problems = table.columns.map(\.header).filter { !known.contains($0) }.map { header in
      Diagnostic(
        .undeclaredColumn, at: place, "the set '\(id)' does not say what the column '\(header)' of \(table.path) is",
        help: "name it under 'counts', 'categories', 'derived' (hidden with the counts of its row) or 'other' "
          + "(published as it is)")
    }
    if !counts.contains(where: { table.index(of: $0.text) != nil }) {
      problems.append(
        Diagnostic(
          .missingColumn, at: place, "\(table.path) has none of the counts of the set '\(id)'",
          help: "its columns are: " + table.columns.map(\.header).joined(separator: ", ")))
    }
    return problems + undeclaredTotals(in: table)
  }

  /// Rows that are called totals in other words than the set's.
  private func undeclaredTotals(in table: Table) -> [Diagnostic] {
    categories.compactMap { name in
      guard let column = table.index(of: name.text),
        let row = table.rows.first(where: { !totals.contains($0.raw[column]) && Self.isTotal($0.raw[column]) })
      else { return nil }
      return Diagnostic(
        .undeclaredTotal, at: table.place(of: row),
        "'\(row.raw[column])' in column '\(name.text)' looks like a total, which the set '\(id)' does not know",
        help: "write 'total: \(row.raw[column])' in the set, or a list if there are several such words")
    }
  }

  private static func isTotal(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first, let last = words.last, !words.contains(where: { $0.hasPrefix("other") }) else {
      return false
    }
    return ["all", "total", "totals", "overall"].contains(first) || last == "total" || last == "totals"
  }

  private func periodProblems(_ tables: [Table]) -> [Diagnostic] {
    let without = zip(self.tables, tables).filter { $1.index(of: "period") == nil }
    guard without.count < tables.count else { return [] }
    return without.map { name, table in
      Diagnostic(
        .missingColumn, at: name.place,
        "\(table.path) has no column 'period', but other tables of the set '\(id)' have one",
        help: "without it nobody can tell which of their counts are the same")
    }
  }
}
