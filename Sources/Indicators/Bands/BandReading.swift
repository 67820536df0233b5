import Diagnostics
import Fields
import Tables

extension BandSet {
  /// Reads `{target: "> 85", tolerance: "> 75", failure: "< 75"}`; `nil` without a target. What the limits say of each
  /// other is told by `faults`.
  static func read(_ reader: inout FieldReader) -> BandSet? {
    let target = limit("target", &reader)
    let tolerance = limit("tolerance", &reader)
    let failure = limit("failure", &reader)
    let boundary = reader.choice("boundary", of: [("inclusive", true), ("strict", false)])
    if reader.value("target") == nil { _ = reader.requiredText("target") }
    guard let target else { return nil }
    return BandSet(target: target, tolerance: tolerance, failure: failure, isInclusive: boundary ?? true)
  }

  private static func limit(_ key: String, _ reader: inout FieldReader) -> Limit? {
    guard let text = reader.text(key) else { return nil }
    let trimmed = text.drop { $0 == " " }
    let rest = trimmed.drop { "<>=≤≥".contains($0) }
    let sign = trimmed.prefix(trimmed.count - rest.count)
    guard [">", ">=", "≥", "<", "<=", "≤"].contains(String(sign)),
      let number = DecimalNumber(String(rest).trimmingSpaces.replacing("%", with: ""))
    else {
      reader.complain(
        .wrongValue, at: reader.place(of: key), "'\(key)' of \(reader.subject) is '\(text)', which is not a limit",
        help: "write the sign and the number in quotes, such as \"> 85\"")
      return nil
    }
    return Limit(isAbove: ">≥".contains(sign.first ?? "<"), value: Exact(number), decimals: number.scale)
  }

  /// Limits that contradict each other or the polarity, each a diagnostic.
  func faults(polarity: Polarity, of subject: String, at place: Place) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    func report(_ rule: Rule, _ message: String, _ help: String) {
      faults.append(Diagnostic(rule, at: place, message, help: help))
    }
    let (sign, against) = target.isAbove ? (">", "<") : ("<", ">")
    if polarity != .none, target.isAbove != (polarity == .higher) {
      report(
        .bandDirection, "the target of \(subject) is '\(sign) \(text(target))' although \(polarity.rawValue) is better",
        "turn the sign of the target, or correct 'polarity'")
      return faults
    }
    if let tolerance, tolerance.isAbove != target.isAbove || isBetter(tolerance.value, than: target.value) {
      report(
        .bandOverlap, "the tolerance of \(subject) starts beyond its target, so the two overlap",
        "the tolerance should be '\(sign)' a value that is easier to meet than \(text(target))")
    }
    let edge = tolerance ?? target
    guard let failure else {
      if tolerance != nil, faults.isEmpty {
        report(
          .bandFailureMissing, "the bands of \(subject) say what is tolerated, but not what fails",
          "add failure: '\(against) \(text(edge))'")
      }
      return faults
    }
    let name = tolerance == nil ? "target" : "tolerance"
    if failure.isAbove == target.isAbove || isBetter(failure.value, than: edge.value) {
      report(
        .bandOverlap, "the failure band of \(subject) overlaps its \(name)",
        "failure should be '\(against) \(text(edge))'")
    } else if failure.value != edge.value {
      report(
        .bandGap, "values of \(subject) between \(text(failure)) and \(text(edge)) lie in no band",
        "failure should be '\(against) \(text(edge))'")
    }
    return faults
  }

  private func isBetter(_ value: Exact, than other: Exact) -> Bool {
    target.isAbove ? value > other : value < other
  }

  private func text(_ limit: Limit) -> String { NumberText.decimal(limit.value, decimals: limit.decimals) }
}
