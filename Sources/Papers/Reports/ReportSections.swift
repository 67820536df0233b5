import Documents

/// The sections of officers' reports.
public enum ReportSections {
  /// Those that a board's reports have if its page does not say otherwise.
  public static let usual = [
    "Recommendations", "Reasons for Recommendations", "How does this deliver objectives of the Corporate Plan?",
    "Context and Key Issues", "Implications", "Appendices", "Background Papers",
  ]

  /// The shortest heading that may stand for a longer one.
  private static let shortest = 6

  /// Whether a heading is that of a section: the words of one start the other's, as "Reasons" does "Reasons for
  /// Recommendations".
  static func heading(_ heading: String, is section: String) -> Bool {
    let (heading, section) = (PlainWords.of(heading), PlainWords.of(section))
    if heading == section { return true }
    guard min(heading.count, section.count) >= shortest else { return false }
    return heading.hasPrefix(section) || section.hasPrefix(heading)
  }
}

extension Paper {
  /// The section in which a report says what the board is asked to do, with its paragraphs; `nil` where it has none.
  var recommendationSection: (heading: NumberedText, paragraphs: [(number: String, text: NumberedText)])? {
    let texts = Array(zip(document.numbered, paragraphNumbers))
    let isHeading = { (text: NumberedText) in
      text.isSection && ReportSections.heading(text.text, is: "Recommendations")
    }
    guard let start = texts.firstIndex(where: { isHeading($0.0) }) else { return nil }
    let paragraphs = texts[(start + 1)...].prefix { !$0.0.isSection }
    return (texts[start].0, paragraphs.map { (number: $0.1, text: $0.0) })
  }

  /// The numbers of the paragraphs that ask the board for something: "1.1".
  public var recommendations: [String] { recommendationSection?.paragraphs.map(\.number) ?? [] }
}
