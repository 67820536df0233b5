import Diagnostics
import Tables

/// The protection of one set of tables.
struct SetProtection {
  private let counts: SetCounts
  private let equations: SetEquations
  private var suppression: Suppression
  private(set) var diagnostics: [Diagnostic]

  init(_ set: DisclosurePlan.TableSet, tables: [Table]) {
    counts = SetCounts(set, tables: tables)
    equations = SetEquations(counts)
    suppression = Suppression(
      threshold: set.threshold, cells: equations.cells, equations: equations.equations)
    diagnostics = counts.diagnostics
  }

  /// The protected tables, in the set's order; `nil` where they cannot be protected, which is told.
  mutating func protect() -> [ProtectedTable]? {
    if diagnostics.isEmpty { diagnostics += tooLargeParts() + imbalances() }
    guard diagnostics.isEmpty else { return nil }
    if let failure = suppression.protect() {
      diagnostics.append(problem(failure))
      return nil
    }
    return counts.tables.indices.map(table)
  }

  /// Parts larger than the whole that they are part of.
  private func tooLargeParts() -> [Diagnostic] {
    equations.origins.sorted { $0.key < $1.key }.filter { (equations.cells[$0.key].value ?? 0) < 0 }.map { _, origin in
      Diagnostic(
        .numeratorAboveDenominator, at: counts.place(of: origin.part),
        "\(counts.name(of: origin.part)) is larger than \(counts.name(of: origin.whole)), which it is part of",
        help: "check both counts of this row")
    }
  }

  /// Totals that are not the sum of their parts. Small counts are not printed, since messages travel.
  private func imbalances() -> [Diagnostic] {
    equations.equations.compactMap { equation in
      let parts = equation.parts.compactMap { equations.cells[$0].value }
      guard parts.count == equation.parts.count, let total = equations.cells[equation.total].value else { return nil }
      let sum = parts.reduce(0, +)
      guard sum != total else { return nil }
      let small = 1...counts.set.threshold
      let areLarge = !(parts + [sum, total]).contains(where: small.contains)
      return Diagnostic(
        .unbalancedCounts, at: counts.place(of: equation.total),
        areLarge
          ? "the parts add up to \(sum) but the total says \(total)" : "the parts do not add up to the total",
        notes: ["the total is \(counts.name(of: equation.total))", "the parts are \(names(equation.parts))"],
        help: "correct the file; if the parts are not all there, add a row for the others")
    }
  }

  private func problem(_ failure: Suppression.Failure) -> Diagnostic {
    switch failure {
    case .misfit(let index):
      let equation = equations.equations[index]
      return Diagnostic(
        .unbalancedCounts, at: counts.place(of: equation.total),
        "the counts do not add up, whatever the symbols among them stand for",
        notes: ["the total is \(counts.name(of: equation.total))", "the parts are \(names(equation.parts))"],
        help: "correct the file, or ask who suppressed its counts")
    case .exposed(let cells):
      let printed = cells.map { equations.origins[$0]?.part ?? $0 }
      return Diagnostic(
        .exposedCount, at: counts.place(of: printed[0]),
        "the set '\(counts.set.id)' cannot be protected: counts could be worked out although all that could be hidden is",
        notes: ["they are \(names(printed))"],
        help: "publish fewer rows: put categories together, or longer periods, until the counts are larger")
    }
  }

  /// Up to five counts by name.
  private func names(_ cells: [Int]) -> String {
    let printed = cells.filter { $0 < counts.cells.count }
    let shown = printed.prefix(5).map { counts.name(of: $0) }.joined(separator: "; ")
    return shown + (printed.count > 5 ? " and \(printed.count - 5) more" : "")
  }

  private func table(_ index: Int) -> ProtectedTable {
    let table = counts.tables[index]
    var raw = table.rows.map(\.raw)
    var found: [Suppression.Status: Int] = [:]
    let derived = counts.set.derived.compactMap { table.index(of: $0.text) }
    for (cell, occurrences) in counts.occurrences.enumerated() where suppression.cells[cell].isHidden {
      for occurrence in occurrences where occurrence.table == index {
        found[suppression.cells[cell].status, default: 0] += 1
        let tells = derived.filter { !raw[occurrence.row][$0].isEmpty }
        for column in tells + [occurrence.column] { raw[occurrence.row][column] = Symbol.confidential.rawValue }
      }
    }
    let note = ProtectionNote(
      threshold: counts.set.threshold, primary: found[.primary] ?? 0, secondary: found[.secondary] ?? 0,
      given: found[.given] ?? 0, isProven: suppression.isProven)
    let rows = zip(table.rows, raw).map { Row(line: $0.line, raw: $1) }
    return ProtectedTable(
      Table(path: table.path, columns: table.columns, rows: rows), standing: .suppressed(note))
  }
}
