@testable import Indicators

/// Tries every value of every hidden count, without the engine's own means.
struct Enumeration {
  private let suppression: Suppression
  private let truth: [Int]
  private let hidden: [Int]
  private var values: [Int?]

  /// - Parameter truth: the counts, where the cells do not tell all of them.
  init(_ suppression: Suppression, truth: [Int]? = nil) {
    self.suppression = suppression
    self.truth = truth ?? suppression.cells.map { $0.value ?? 0 }
    hidden = suppression.cells.indices.filter { suppression.cells[$0].isHidden }
    values = suppression.cells.map { $0.isHidden ? nil : $0.value }
  }

  /// The hidden cells with a single feasible value.
  mutating func unique() -> [Int] {
    var varied: Set<Int> = []
    return hidden.filter { cell in
      if varied.contains(cell) { return false }
      for value in nearestFirst(cell) where value != truth[cell] {
        values[cell] = value
        defer { values[cell] = nil }
        if let answer = complete() {
          varied.formUnion(hidden.filter { answer[$0] != truth[$0] })
          return false
        }
      }
      return true
    }
  }

  private func candidates(_ cell: Int) -> ClosedRange<Int> {
    switch suppression.cells[cell].status {
    case .primary: 1...suppression.threshold
    case .given: 1...(truth[cell] + 20)
    case .secondary: (suppression.cells[cell].isImplied ? 0 : suppression.threshold + 1)...(truth[cell] + 20)
    case .visible, .absent: truth[cell]...truth[cell]
    }
  }

  private func nearestFirst(_ cell: Int) -> [Int] {
    candidates(cell).sorted { (abs($0 - truth[cell]), $0) < (abs($1 - truth[cell]), $1) }
  }

  /// Fills in what is left, equations with the fewest unknowns first; nothing where it cannot be done.
  private mutating func complete() -> [Int?]? {
    var open: (equation: Suppression.Equation, missing: [Int])?
    for equation in suppression.equations {
      guard let missing = missing(in: equation) else { return nil }
      if !missing.isEmpty, missing.count < open?.missing.count ?? .max { open = (equation, missing) }
    }
    guard let open else { return values }
    let cell = open.missing[0]
    var choices = nearestFirst(cell)
    if open.missing.count == 1 {
      let sum = open.equation.parts.reduce(0) { $0 + (values[$1] ?? 0) }
      let only = cell == open.equation.total ? sum : (values[open.equation.total] ?? 0) - sum
      choices = candidates(cell).contains(only) ? [only] : []
    }
    for value in choices {
      values[cell] = value
      defer { values[cell] = nil }
      if let answer = complete() { return answer }
    }
    return nil
  }

  /// The unknown members of an equation; nothing where the known ones rule it out.
  private func missing(in equation: Suppression.Equation) -> [Int]? {
    var (least, most) = (0, 0)
    var missing: [Int] = []
    for part in equation.parts {
      if let value = values[part] {
        (least, most) = (least + value, most + value)
      } else {
        missing.append(part)
        (least, most) = (least + candidates(part).lowerBound, most + candidates(part).upperBound)
      }
    }
    let total = values[equation.total].map { $0...$0 } ?? candidates(equation.total)
    guard least <= total.upperBound, most >= total.lowerBound else { return nil }
    return values[equation.total] == nil ? missing + [equation.total] : missing
  }
}
