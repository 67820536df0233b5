extension NumeralClass {
  /// Whole numbers, and the numbers of paragraphs.
  static let numbers: [NumeralClass] = [
    whole("few", 0...31, digits: 1...2), whole("age", 0...120, digits: 1...3),
    whole("house", 1...9_999), whole("code", 0...999, digits: 1...3),
    NumeralClass(name: "count", starts: ByteSet.digits.union(numberWords)) { text, start in
      text.whole(at: start, digits: 1...3)?.end ?? NumeralWords.end(in: text, from: start)
    },
    NumeralClass(name: "ordinal", starts: .digits) { text, start in
      guard let end = text.whole(at: start, digits: 1...3)?.end else { return nil }
      return ["st", "nd", "rd", "th", "sts", "nds", "rds", "ths"].contains(text.word(at: end))
        ? end + text.word(at: end).count : nil
    },
    NumeralClass(name: "ref", starts: .digits) { text, start in reference(text, start) },
    NumeralClass(name: "range", starts: .digits) { text, start in
      reference(text, start).map { further(text, $0, behind: span) ?? $0 }
    },
    NumeralClass(name: "refs", starts: .digits) { text, start in references(text, start) },
  ]

  /// `4`, `4.10`, `12A`, `17(10)(a)`.
  private static func reference(_ text: NumeralText, _ start: Int) -> Int? {
    guard var end = text.whole(at: start, digits: 1...3)?.end else { return nil }
    while text[end] == UInt8(ascii: "."), let next = text.whole(at: end + 1, digits: 1...2)?.end { end = next }
    if text.isLetter(end), !text.isWord(end + 1) { end += 1 }
    while text[end] == UInt8(ascii: "("), let inner = bracketed(text, end + 1) { end = inner }
    return end
  }

  /// The end of `10)` or `a)`.
  private static func bracketed(_ text: NumeralText, _ start: Int) -> Int? {
    var end = start
    while text.isWord(end), end - start < 4 { end += 1 }
    return end > start && text[end] == UInt8(ascii: ")") ? end + 1 : nil
  }

  /// References in a row: `4.1 to 4.3`, `2, 3 and 5`. A long list is no text that people write.
  private static func references(_ text: NumeralText, _ start: Int) -> Int? {
    guard var end = reference(text, start) else { return nil }
    for _ in 0..<20 {
      guard let next = further(text, end, behind: joint) else { return end }
      end = next
    }
    return end
  }

  /// The end of another reference behind the words that join it, unless it is a figure: `Table 3 to 4.5%`.
  private static func further(_ text: NumeralText, _ end: Int, behind words: NumeralForm) -> Int? {
    guard let next = words.end(in: text, from: end).flatMap({ reference(text, $0) }), !text.isWord(next),
      text[next] != UInt8(ascii: "%"), NumeralForm.unit.end(in: text, from: next) == nil
    else { return nil }
    return next
  }

  private static let span = NumeralForm("(-| - | to )", " to ")
  private static let joint = NumeralForm("(, | and | to | or |-| - )", " and ")
}
