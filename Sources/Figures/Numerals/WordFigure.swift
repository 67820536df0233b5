/// Number words that make a figure by themselves. Plain small words, as in `two meetings` and `one of the`, do not.
enum WordFigure {
  /// The forms, with examples.
  static let forms: [NumeralForm] = [
    NumeralForm(
      "(<small>|<large-words>) (per cent|percent|percentage point[s])", "four per cent", "forty-two per cent",
      "two percentage points"),
    NumeralForm("<large-words>", "twenty", "forty-two", "two hundred and six", "a thousand", "one million"),
    NumeralForm("(a|one)( |-)(half|third|quarter|fifth|sixth|eighth|tenth)<of>", "a quarter of", "one third of"),
    NumeralForm("one( |-)(half|third|quarter|fifth)<stop>", "one quarter"),
    NumeralForm("<small>( |-)(thirds|quarters|fifths|sixths|eighths|tenths)", "two thirds", "three-quarters"),
    NumeralForm("<hedged>a (third|quarter|fifth|tenth)<stop>", "by a quarter", "than a third"),
    NumeralForm("<not-half-of>half<of>", "half of", "half the"),
    NumeralForm("<hedged>half<stop>", "than half", "nearly half"),
    NumeralForm(
      "<small> in (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|a thousand)", "one in five"),
    NumeralForm("<small> out of <small>", "nine out of ten"),
    NumeralForm(
      "<small> times (as|more|less|higher|lower|larger|greater|the)", "three times as", "five times the"),
  ]

  private static let byStart = NumeralForm.index(forms)

  /// Where the longest figure in words ends that starts at a place.
  static func end(in text: NumeralText, from start: Int) -> Int? {
    byStart[Int(text[start])].compactMap { $0.end(in: text, from: start) }.filter { $0 > start }.max()
  }
}
