import Diagnostics
import Indicators

extension FormulaCheck {
  /// What is wrong with the references of a formula, whatever their values: each is looked at on its own, so that all
  /// problems are told in one run.
  mutating func namesProblems(of formula: Formula) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for reference in formula.node.references {
      if let part = evaluation.formulas[reference.name] {
        problems += part.problem(with: reference).map { [$0] } ?? []
        continue
      }
      let isKnown =
        evaluation.formulas.faulty.contains(reference.name) || evaluation.book.faulty.contains(reference.name)
      guard !isKnown, case .failure(var problem) = evaluation.figure(reference, in: nil),
        problem.rule != .figureUnavailable
      else { continue }
      if problem.rule == .unknownIndicator {
        problem.message = "there is no indicator or formula '\(reference.name)'"
      }
      problem.help = hint(for: reference, problem.rule) ?? problem.help
      problems.append(problem)
    }
    if problems.hasErrors { fail(formula) }
    return problems
  }

  /// What may have been meant where a name is not known: arithmetic written without spaces.
  private func hint(for reference: Reference, _ rule: Rule) -> String? {
    if rule == .unknownArea, let area = reference.area, isName(area) {
      return "for a division, write '\(reference.name) / \(area)' with spaces"
    }
    guard rule == .unknownIndicator else { return nil }
    for index in reference.name.indices where reference.name[index] == "-" {
      let left = String(reference.name[..<index])
      let right = String(reference.name[reference.name.index(after: index)...])
      guard isName(left), right.isEmpty || isName(right) else { continue }
      return "for a difference, write '\(left) - \(right.isEmpty ? "…" : right)' with spaces"
    }
    return nil
  }

  private func isName(_ text: String) -> Bool { evaluation.book[text] != nil || evaluation.formulas[text] != nil }
}

extension Formula {
  /// Why a reference to this formula cannot be answered: it has one value, and no areas.
  func problem(with reference: Reference) -> Diagnostic? {
    let period = reference.period.map { "@\($0)" } ?? ""
    let asked: String
    if reference.asksWhen || reference.statistic != "value" {
      asked = "statistics"
    } else if reference.area != nil {
      asked = "areas"
    } else {
      return nil
    }
    return Diagnostic(
      .figureSyntax, at: reference.place, "'\(id)' is a formula, which has no \(asked), in '\(reference.text)'",
      help: "write \(id)\(period)")
  }
}
