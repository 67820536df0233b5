/// Something that `scrutineer new` writes a first version of.
///
/// A kind is one file in the folder Kinds and one line in `all`.
public struct StartingKind: Sendable {
  /// The word after `scrutineer new`.
  public let word: String
  /// What follows the word, in capitals what is put in: `COMMITTEE DATE`.
  public let form: String
  /// What is written.
  public let summary: String
  /// Words that may follow, for people to copy; they fit the site that `scrutineer init` writes.
  public let example: String
  /// How many words may follow. The last takes what is left over, so that a title needs no quotation marks.
  let words: ClosedRange<Int>
  /// Whether it has a time of day.
  var takesTime = false
  /// Works out the files from what was ordered.
  let start: @Sendable (_ order: Order) throws(StartingProblem) -> Start

  /// Every kind, in the order in which a newcomer needs them.
  public static let all: [StartingKind] = [
    .meeting, .report, .minutes, .tracker, .briefing, .measures, .analysis, .indicator, .review, .chapter, .committee,
  ]

  /// Every form with what it writes and an example.
  public static var forms: String { all.map(\.described).joined() }

  /// The form of a kind; every form where there is no kind of that word.
  public static func forms(of word: String) -> String { all.first { $0.word == word }?.described ?? forms }

  private var described: String {
    "  scrutineer new \(word) \(form)\n      \(summary), such as\n      scrutineer new \(word) \(example)\n"
  }
}
