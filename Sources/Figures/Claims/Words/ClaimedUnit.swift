import Indicators

extension NumberClaim {
  /// Words that, after a number, say more than what it counts: "172 fewer", "5 points above", "16 children more than",
  /// "16 a month", "16 last year".
  private static let telling: Set = [
    "above", "below", "fewer", "more", "less", "higher", "lower", "than", "better", "worse", "not", "times", "last",
    "previous", "since", "compared", "against", "ago", "again", "average", "day", "week", "month", "quarter", "year",
  ]
  /// Words that do so only at the start or at the end of what follows a number: "3% up", but not "12 follow up visits".
  private static let tellingAtEnds: Set = ["up", "down", "over", "under", "to", "or", "and", "of", "by"]
  private static let percents: Set = ["%", "per cent", "percent"]
  private static let points: Set = [
    "percentage point", "percentage points", "percentage-point", "percentage-points", "pp", "point", "points",
  ]

  /// Whether a text is percent or percentage points.
  static func isUnit(_ tail: String) -> Bool {
    if tail == "%" { return true }
    guard tail.utf8.first.map({ ($0 | 0x20) == UInt8(ascii: "p") }) == true else { return false }
    let plain = tail.lowercased()
    return percents.contains(plain) || points.contains(plain)
  }

  /// The unit that follows a number; `nil` for wording that is more than a unit or what is counted.
  static func unit(_ rest: Substring, isMoney: Bool) -> String? {
    if rest.isEmpty { return isMoney ? "£" : "" }
    if rest == "%", !isMoney { return "%" }
    let tail = rest.trimmedForClaim
    if isMoney { return tail.isEmpty ? "£" : nil }
    let plain = tail.lowercased()
    if tail.isEmpty || isUnit(tail) { return tail }
    if NumberWords.continues(String(plain.prefix { $0.isLetter })) { return nil }
    let words = ClaimWords(tail).plain
    guard !words.contains(where: telling.contains), !words.contains(where: NumberWords.counts),
      words.first.map(tellingAtEnds.contains) != true,
      words.last.map(tellingAtEnds.contains) != true
    else { return nil }
    let isNoun = tail.first?.isLetter == true && tail.allSatisfy { $0.isLetter || " \u{A0}\n-’'".contains($0) }
    guard isNoun || plain.hasPrefix("per "), !plain.hasPrefix("per cent") else { return nil }
    return tail
  }

  /// Whether a figure is what was written: its number, at the author's precision, in its unit.
  func states(_ quantity: Quantity) -> Bool { unitFits(quantity) && agrees(with: quantity.plain) }

  /// Whether parts of a hundred were written.
  var isPercent: Bool { unit == "%" || Self.percents.contains(unit.lowercased()) }
  /// Whether a difference of percentages was written.
  var isPoints: Bool { Self.points.contains(unit.lowercased()) }
  /// Whether pounds were written.
  var isMoney: Bool { unit == "£" || unit == "pounds" }
  /// Whether so many per something were written.
  var isRate: Bool { unit.hasPrefix("per ") && !isPercent }

  /// A bare number says nothing about its unit; what is written must fit: percent is not percentage points.
  func unitFits(_ quantity: Quantity) -> Bool {
    if unit.isEmpty || quantity.unit.suffix == " " + unit { return true }
    if isPercent || isPoints { return isPercent ? quantity.unit == .percent : quantity.unit == .percentagePoints }
    if isMoney { return quantity.unit.prefix == "£" }
    if isRate {
      return quantity.unit.suffix.hasPrefix(" per ") && " \(unit) ".hasPrefix(quantity.unit.suffix + " ")
    }
    // A unit of words is those words; a bare number may be followed by what it counts.
    return quantity.unit == .number
  }
}
