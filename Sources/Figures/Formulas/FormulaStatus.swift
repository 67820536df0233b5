import Diagnostics
public import Indicators

extension Evaluation {
  /// How far a figure can be relied on: as far as the least certain value that went into it, and as far as its own
  /// formula says. `nil` where nothing is said, as of targets and of plain numbers.
  public func status(of figure: Figure) -> Definition.Status? {
    guard let indicator = figure.indicator.flatMap({ book[$0] }) else {
      return .worst(
        of: [formulas[figure.reference.name]?.status].compactMap { $0 } + figure.operands.compactMap(status))
    }
    if figure.reference.statistic == "target" { return nil }
    let places = Set(figure.working.inputs.compactMap(\.place) + [figure.origin].compactMap { $0 })
    let values = indicator.observations.filter { places.contains($0.place) }
    guard values.isEmpty else { return .worst(of: values.compactMap(\.status)) }
    return figure.reference.area == nil ? indicator.status : nil
  }

  /// The value of a formula whose figures all name their periods; `nil` where it depends on a paper's.
  public func value(of formula: Formula) -> Figure? {
    guard isDated(formula), case .success(let reference) = Reference.parse(formula.id, at: formula.place),
      case .success(let figure) = figure(reference, in: nil)
    else { return nil }
    return figure
  }

  private func isDated(_ formula: Formula) -> Bool {
    !formulas.faulty.contains(formula.id)
      && formula.node.references.allSatisfy { $0.period != nil || formulas[$0.name].map(isDated) ?? false }
  }
}

extension Formula {
  /// What has to be said of a value's status; `nil` where nothing has.
  /// - Parameter status: the value's, what went into it taken into account.
  public func notice(_ status: Definition.Status?) -> String? {
    guard let status, let word = status.word else { return nil }
    if self.status == status { return status.notice(statusNote) }
    let reason = status == .illustrative ? "are illustrative" : "may be revised"
    return "\(word): some or all of the values that it is worked out from \(reason)."
  }

  /// The formula as written, with signs of arithmetic: "residential@2023-12 × 52".
  public var words: String { node.words }

  /// The names of the indicators and formulas in it, each once, in the order of writing.
  public var names: [String] {
    var seen: Set<String> = []
    return node.references.map(\.name).filter { seen.insert($0).inserted }
  }
}

extension FormulaNode {
  fileprivate var words: String {
    switch self {
    case .number(_, let text, _): text
    case .reference(let reference): reference.text
    case .operation(let sign, let left, let right, _): "\(left.words) \(sign.rawValue) \(right.words)"
    case .negative(let part): "−" + part.words
    case .group(let part): "(\(part.words))"
    case .call(let function, let parts, _): "\(function.name)(\(parts.map(\.words).joined(separator: ", ")))"
    }
  }
}
