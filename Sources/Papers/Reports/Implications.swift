import Diagnostics
import Documents

/// What every report has to say something about.
enum Implications {
  /// The rows, in the order in which they are printed.
  static let rows = [
    "Resources", "Legal and Governance", "Risk", "Equality", "Health and Wellbeing", "Social Value", "Climate Change",
    "Corporate Parenting",
  ]

  /// From how many rows on the same words are no accident.
  private static let several = 3

  static func problems(with sheet: Sheet, at place: Place) -> [Diagnostic] {
    missing(sheet, place) + sheet.rows.compactMap(bare) + repeated(sheet)
  }

  private static func missing(_ sheet: Sheet, _ place: Place) -> [Diagnostic] {
    let said = Set(sheet.rows.flatMap(\.names))
    let missing = rows.filter { !said.contains($0) }
    guard let first = missing.first else { return [] }
    return [
      Diagnostic(
        .missingImplication, at: place, "the implications say nothing about \(Wordlist.and(missing))",
        help: "add a line '\(first): …'; where there are none, say why")
    ]
  }

  private static func bare(_ row: Sheet.Row) -> Diagnostic? {
    guard isBare(row.written) else { return nil }
    return Diagnostic(
      .bareImplication, at: row.place, "'\(Wordlist.and(row.names))' says that there are none, but not why",
      help: "give the reason, such as 'There are none, because …'")
  }

  /// Whether a text says that there is nothing to say, and no more: "None", "There are no direct impacts".
  static func isBare(_ text: String) -> Bool {
    let words = PlainWords.list(text)
    let nothing = [
      "", "none", "n a", "na", "no", "nil", "not applicable", "there are none", "none identified", "none known",
      "not required", "none at this stage",
    ]
    if nothing.contains(words.joined(separator: " ")) { return true }
    let opening =
      words.starts(with: ["there", "are"]) || words.starts(with: ["there", "is"]) ? words.dropFirst(2) : words[...]
    guard opening.first == "no" else { return false }
    let things: Set = ["implications", "implication", "impacts", "impact", "effects", "issues", "risks", "assessment"]
    let reasons: Set = ["because", "since", "as", "so", "therefore", "given", "while", "until", "but"]
    return !things.isDisjoint(with: words) && reasons.isDisjoint(with: words) && !hasSecondSentence(text)
  }

  private static func hasSecondSentence(_ text: String) -> Bool {
    text.split { ".;:".contains($0) }.count { !PlainWords.list(String($0)).isEmpty } > 1
  }

  private static func repeated(_ sheet: Sheet) -> [Diagnostic] {
    let groups = Dictionary(grouping: sheet.rows.filter { !isBare($0.written) }, by: \.wordsBesideName)
    return groups.values.filter { $0.count >= several }.compactMap { rows in
      guard let first = rows.first else { return nil }
      return Diagnostic(
        .repeatedImplication, at: first.place, "\(Wordlist.and(rows.flatMap(\.names))) all say the same",
        help: "say in each what the report means for it, or why it means nothing")
    }
  }
}

extension Sheet.Row {
  /// What it says, without markup.
  var written: String { paragraphs.map(\.written).joined(separator: " ") }

  /// The words without those of its own name, by which boilerplate differs from row to row.
  fileprivate var wordsBesideName: [String] {
    let own = names.flatMap(PlainWords.list).flatMap { [$0, $0.hasSuffix("s") ? String($0.dropLast()) : $0] }
    return PlainWords.list(written).filter { !own.contains($0) }
  }
}
