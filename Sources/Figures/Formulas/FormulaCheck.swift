import Diagnostics
import Indicators

/// The checking of all formulas before any paper uses one.
struct FormulaCheck {
  private(set) var evaluation: Evaluation
  private(set) var diagnostics: [Diagnostic] = []
  /// The formulas that have been checked, with what each takes.
  private var sizes: [String: FormulaSize] = [:]
  /// Those of them whose figures all name their periods.
  private var dated: Set<String> = []

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  /// Checks every formula, each after those that it uses.
  mutating func checkAll() {
    for formula in evaluation.formulas.formulas { diagnostics += namesProblems(of: formula) }
    for formula in evaluation.formulas.formulas {
      var path: [String] = []
      _ = check(formula, &path)
    }
  }

  /// Marks a formula as one whose errors have been reported.
  mutating func fail(_ formula: Formula) { evaluation.formulas.faulty.insert(formula.id) }

  private func isFaulty(_ id: String) -> Bool { evaluation.formulas.faulty.contains(id) }

  /// What a formula takes; `nil` where it is at fault.
  private mutating func check(_ formula: Formula, _ path: inout [String]) -> FormulaSize? {
    if let size = sizes[formula.id] { return size }
    if let start = path.firstIndex(of: formula.id) { report(ring: Array(path[start...])) }
    if isFaulty(formula.id) { return nil }
    path.append(formula.id)
    defer { path.removeLast() }
    guard path.count <= FormulaSize.deepest else {
      // The first of so many that each use the next is too deep; what is told of it holds for those behind it.
      let deep = FormulaSize(numbers: 1, depth: path.count)
      if let first = path.first.flatMap({ evaluation.formulas[$0] }) { report(first, deep.excess) }
      evaluation.formulas.faulty.formUnion(path)
      return nil
    }
    let size = size(of: formula, &path)
    guard let size, !isFaulty(formula.id) else {
      fail(formula)
      return nil
    }
    if let excess = size.excess {
      report(formula, excess)
      return nil
    }
    sizes[formula.id] = size
    checkValue(of: formula)
    return isFaulty(formula.id) ? nil : size
  }

  /// What a formula and those that it uses take, which are checked for it; `nil` where one is at fault.
  private mutating func size(of formula: Formula, _ path: inout [String]) -> FormulaSize? {
    var size: FormulaSize? = FormulaSize(numbers: formula.node.operandCount)
    for reference in formula.node.references {
      if let part = evaluation.formulas[reference.name] {
        let taken = check(part, &path)
        size = size.flatMap { size in taken.map(size.holding) }
      } else if evaluation.book.faulty.contains(reference.name) || isFaulty(reference.name) {
        size = nil
      }
    }
    return size
  }

  private mutating func checkValue(of formula: Formula) {
    let isDated = formula.node.references.allSatisfy {
      $0.period != nil || evaluation.formulas[$0.name].map { dated.contains($0.id) } ?? false
    }
    if isDated { dated.insert(formula.id) }
    do throws(Diagnostic) {
      _ = try evaluation.result(of: formula, in: nil, period: nil)
    } catch {
      // Without a period of its own, the formula may well have a value in a paper's.
      guard isDated || error.rule != .figureUnavailable else { return }
      fail(formula)
      let prefix = error.rule == .figureUnavailable ? "'\(formula.id)' has no value: " : ""
      diagnostics.append(
        Diagnostic(
          error.rule, at: error.place, prefix + error.message, notes: error.notes, help: error.help))
    }
  }

  private mutating func report(ring: [String]) {
    guard !ring.contains(where: isFaulty), let first = ring.first else { return }
    evaluation.formulas.faulty.formUnion(ring)
    let next = ring.count > 1 ? ring[1] : first
    let reference = evaluation.formulas[first]?.node.references.first { $0.name == next }
    diagnostics.append(
      Diagnostic(
        .formulaRing, at: reference?.place,
        "'\(first)' is worked out from itself: \((ring + [first]).joined(separator: " → "))",
        help: "take one of them out of the formula of the one before it"))
  }

  private mutating func report(_ formula: Formula, _ excess: (what: String, help: String)?) {
    fail(formula)
    guard let excess else { return }
    diagnostics.append(
      Diagnostic(.formulaSyntax, at: formula.place, "'\(formula.id)' \(excess.what)", help: excess.help))
  }
}
