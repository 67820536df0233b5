/// What a number may be instead of a figure, with every form of words that shows it.
///
/// A form has to be one that a figure does not take: what could be either stays a figure.
struct NumeralContext: Sendable {
  /// What the numbers are, in the plural, as the guide for writers names them.
  let name: String
  /// The forms; their examples are the documentation and the test.
  let forms: [NumeralForm]
  /// Texts that look alike and hold a figure all the same.
  let figures: [String]

  /// Every context, in the order of the guide for writers.
  static let all: [NumeralContext] = [
    .dates, .times, .years, .ages, .durations, .numbering, .listMarkers, .ordinals, .statutes, .units, .names,
    .postalAddresses, .telephones, .webAddresses,
  ]

  /// Where the longest text ends that starts at a place and makes the numbers in it none.
  static func end(in text: NumeralText, from start: Int) -> Int? {
    var longest: Int?
    for form in forms[Int(text[start])] {
      guard let end = form.end(in: text, from: start), end > longest ?? start, !isScaled(text, end) else { continue }
      longest = end
    }
    return longest
  }

  private static let forms = NumeralForm.index(all.flatMap(\.forms))

  /// Whether what follows makes a figure of it after all: "Table 3 million", "aged 18 per cent".
  private static func isScaled(_ text: NumeralText, _ end: Int) -> Bool { scale.end(in: text, from: end) != nil }

  private static let scale = NumeralForm(
    " (per cent|percent|percentage|hundred|thousand|million|billion|times|in total)", " per cent")
}
