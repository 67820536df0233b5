import Diagnostics
import Indicators

/// The checking of all formulas before any paper uses one.
struct FormulaCheck {
  /// How many numbers a formula may take together with the formulas that it uses.
  static let largest = 200
  /// How many formulas may stand in each other: working out goes as deep, on threads with little room.
  static let deepest = 20

  private(set) var evaluation: Evaluation
  private(set) var diagnostics: [Diagnostic] = []
  /// The formulas that have been checked, with how many numbers each takes and how deep formulas stand in it.
  private var sizes: [String: Size] = [:]
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

  /// What working a formula out takes.
  private struct Size {
    var numbers: Int
    var depth = 1
    var isTooLarge: Bool { numbers > FormulaCheck.largest || depth > FormulaCheck.deepest }

    /// The size with that of a formula in it.
    func holding(_ part: Size) -> Size {
      Size(numbers: min(numbers + part.numbers, FormulaCheck.largest + 1), depth: max(depth, part.depth + 1))
    }
  }

  /// The size of a formula; `nil` where it is at fault.
  private mutating func check(_ formula: Formula, _ path: inout [String]) -> Size? {
    if let size = sizes[formula.id] { return size }
    if let start = path.firstIndex(of: formula.id) { report(ring: Array(path[start...])) }
    if isFaulty(formula.id) { return nil }
    path.append(formula.id)
    defer { path.removeLast() }
    // A path longer than formulas may stand in each other has at its start one that is too large.
    guard path.count <= Self.deepest else { return Size(numbers: 1, depth: Self.deepest + 1) }
    var size: Size? = Size(numbers: formula.node.operandCount)
    for reference in formula.node.references {
      if let part = evaluation.formulas[reference.name] {
        let taken = check(part, &path)
        size = size.flatMap { size in taken.map(size.holding) }
      } else if evaluation.book.faulty.contains(reference.name) || isFaulty(reference.name) {
        size = nil
      }
    }
    guard let size, !isFaulty(formula.id) else {
      fail(formula)
      return nil
    }
    guard !size.isTooLarge else {
      if path.count == 1 { report(tooLarge: formula, size) }
      return size
    }
    sizes[formula.id] = size
    checkValue(of: formula)
    return isFaulty(formula.id) ? nil : size
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

  private mutating func report(tooLarge formula: Formula, _ size: Size) {
    fail(formula)
    if size.numbers <= Self.largest {
      diagnostics.append(
        Diagnostic(
          .formulaSyntax, at: formula.place,
          "'\(formula.id)' is made of formulas that stand more than \(Self.deepest) deep in each other",
          help: "name the figures themselves in it"))
      return
    }
    diagnostics.append(
      Diagnostic(
        .formulaSyntax, at: formula.place,
        "'\(formula.id)' takes more than \(Self.largest) numbers, those of the formulas in it included",
        help: "use statistics such as .sum and .mean over a range of periods"))
  }
}
