extension ClaimReader {
  /// A number in digits or words, a fraction, and the hedge before it.
  static let numbers = ClaimReader(
    name: "numbers",
    reads: "numbers in digits or words, at the precision written; a sign or brackets have to be right, and without "
      + "either the size counts",
    forms: forms(
      agree: [
        ("81.24%", ["81.2%", "81%", "81.24 per cent", "eighty-one percent", "over 80%"]),
        ("1983", ["1,983", "1983", "1,983 children", "nearly 2,000", "two thousand", "2.0 thousand"]),
        ("change 1983 to 1600", ["383", "−383", "(383)"]), ("16040000", ["16 million", "16.0m"]),
        ("£1234567", ["£1.2 million", "£1.23m", "£1,235k", "£0.001bn", "1.2 million pounds"]),
        ("238.93 per 10,000", ["238.9 per 10,000", "239", "238.9 per 10,000 children"]),
        (
          "change 81.2% to 86.6%",
          ["5.4 percentage points", "5.4pp", "5.4 points", "+5.4 percentage points", "over 5 points"]
        ),
        ("51%", ["half", "just over half", "one in two"]), ("66%", ["two thirds", "nearly two-thirds"]),
      ],
      contradict: [
        ("81.24%", ["81.3%", "81.20%", "81.2 points", "18.2%"]), ("1983", ["1,938", "19,830", "over 2,000"]),
        ("change 1983 to 1600", ["+383", "384"]), ("change 81.2% to 86.6%", ["5.4%", "−5.4 percentage points"]),
        ("£1234567", ["£1.3 million", "£1.2k"]), ("238.93 per 10,000", ["238.9 per 1,000", "238.9%"]),
        ("30%", ["a quarter"]),
      ],
      unjudged: [("50", ["half"]), ("172", ["172 fewer", "172 more children"]), ("5.4%", ["5.4% above"])])
  ) { claim in
    guard let quantity = claim.figure.quantity, let amount = claim.amount else { return nil }
    return claim.judge(amount, quantity)
  }
}

extension Claim {
  /// Whether it is a number, perhaps hedged, with a unit that is no noun: most claims are, and no reader but `numbers` takes them.
  ///
  /// What a number counts may be a month ("31 March"), and "above 5 points" may be the side or the size of a gap.
  var isPlainNumber: Bool {
    guard figure.quantity != nil, let amount else { return false }
    let number = amount.number
    guard number.unit.isEmpty || number.isPercent || number.isPoints || number.isMoney else { return false }
    return amount.hedge.map { !["above", "below"].contains($0.words) } ?? true
  }
}
