extension ClaimReader {
  /// Two numbers, which one figure cannot be.
  static let pairs = ClaimReader(
    name: "two numbers", reads: "cannot be judged, since a figure is one number: mark each on its own",
    forms: forms(
      agree: [],
      unjudged: [
        ("94%", ["between 71% and 94%", "71% to 94%", "71–94%", "71 - 94%", "from 71% to 94%"]),
        ("4", ["four or five", "four to five", "4 of 14", "4 out of the 14", "4 (40%)"]),
      ])
  ) { claim in
    hasTwoNumbers(claim.words) ? twoNumbers(claim) : nil
  }

  /// Why two numbers cannot be judged, and the statistics that they may be.
  static func twoNumbers(_ claim: Claim, _ one: String = "min", _ other: String = "max") -> Judgement {
    .unjudged(
      "it has two numbers, and a figure is one",
      help: "mark each number on its own, perhaps with \(claim.reference(to: one)) and \(claim.reference(to: other))")
  }

  /// Whether words are two numbers with "to", "or", "of" or a dash between them; "and" only after "between", since "two
  /// hundred and six" is one number, and "four and a half" is none that is read.
  static func hasTwoNumbers(_ words: ClaimWords) -> Bool {
    let dashed = words.plain.flatMap { word in
      word.split(separator: "–").flatMap { [String($0), "to"] }.dropLast()
    }
    let plain = dashed.filter { !["out", "the"].contains($0) }.drop { ["between", "from"].contains($0) }
    if let bracket = plain.firstIndex(where: { $0.hasPrefix("(") }), plain.last?.hasSuffix(")") == true {
      return ClaimedAmount(plain[..<bracket].joined(separator: " ")) != nil
    }
    let joints = ["to", "or", "of", "-", "–", "until"] + (dashed.first == "between" ? ["and"] : [])
    return plain.indices.contains { index in
      guard joints.contains(plain[index]) else { return false }
      return [plain[..<index], plain[(index + 1)...]].allSatisfy {
        ClaimedAmount($0.joined(separator: " ")) != nil
      }
    }
  }
}
