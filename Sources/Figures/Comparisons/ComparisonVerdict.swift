public import Diagnostics
import Indicators

extension ComparisonResult {
  /// Judges the words that a comparison stands behind: it has to be true, and so has any word in them that says how the
  /// two sides stand, or which way a figure went.
  /// - Parameters:
  ///   - written: the author's words.
  ///   - place: where they stand.
  public func verdict(on written: String, at place: Place) -> Verdict {
    guard holds else {
      return .contradicts(
        mismatch(
          "the paper says \(written) but \(told("is not \(comparison.relation.words)"))",
          help: "write words and a comparison that hold, such as \(turned), or correct the data", at: place))
    }
    guard let said = ComparisonWord.said(in: written) else { return .agrees }
    let (first, second) = said.isDirection ? inTime : inSentence
    guard let first, let second, !said.relation.holds(first.value, second.value) else { return .agrees }
    return .contradicts(
      mismatch(
        "the paper says '\(said.word)' but \(told("is \(Relation.between(left.value, right.value).words)"))",
        help: said.isDirection
          ? "correct the words"
          : "correct the words, or write the figure that they are about first", at: place))
  }

  /// The side that words are about, which is the first unless that is a plain number, and the other.
  private var inSentence: (Side?, Side?) { left.figure == nil ? (right, left) : (left, right) }

  /// The later side and the earlier one, where both are one figure at two times.
  private var inTime: (Side?, Side?) {
    guard let one = left.figure, let other = right.figure, let first = one.period, let second = other.period,
      one.indicator == other.indicator, one.reference.area == other.reference.area,
      one.reference.statistic == other.reference.statistic, first.lastDay != second.lastDay
    else { return (nil, nil) }
    return first.lastDay < second.lastDay ? (right, left) : (left, right)
  }

  /// "s47@2021-22 (283.9 per 10,000) is not below s47/england (164 per 10,000)".
  private func told(_ relation: String) -> String {
    func side(_ side: Side) -> String { side.figure.map { "\($0.reference.text) (\($0.display))" } ?? side.text }
    return "\(side(left)) \(relation) \(side(right))"
  }

  /// The comparison that is true.
  private var turned: String {
    "\(left.text)\(Relation.between(left.value, right.value).rawValue)\(right.text)"
  }

  private func mismatch(_ message: String, help: String, at place: Place) -> Diagnostic {
    var notes = [left, right].compactMap(\.figure).map { figure in
      "\(figure.reference.text) worked out: \(figure.workingLine)"
    }
    if let unrounded {
      notes.append(
        "both print as \(left.quantity.display), but are \(unrounded.left) and \(unrounded.right) before rounding")
    }
    return Diagnostic(.figureMismatch, at: place, message, notes: notes, help: help)
  }
}
