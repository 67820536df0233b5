/// One kind of wording that can be held against a figure.
///
/// A reader is one file in `Readers` and one line in `all`. Its forms are its documentation and its test: each of them is
/// run, and the guide for writers has its row.
struct ClaimReader: Sendable {
  /// What it is called in the guide.
  let name: String
  /// What it reads and when that agrees, in a sentence or two for writers.
  let reads: String
  /// Wordings that it accepts, and some that it refuses.
  let forms: [Form]
  /// What becomes of a claim; `nil` where the words are of another kind.
  let read: @Sendable (Claim) -> Judgement?

  /// Every reader; the first that understands the words judges them.
  static let all: [ClaimReader] = [
    .printed, .times, .zones, .places, .multiples, .positions, .directions, .numbers, .pairs,
  ]

  /// Words, what they are held against, and what has to come of it.
  struct Form: Sendable {
    /// The author's words.
    let words: String
    /// The data: `81.2%`; `change 941 to 558, lower is better`; `gap 42 beside 40`; `when 2021-02`.
    let data: String
    /// What has to come of it.
    let outcome: Outcome
  }

  /// What can become of a claim.
  enum Outcome: Sendable {
    case agrees, contradicts, unjudged
  }

  /// Forms that agree, that contradict, and that cannot be judged, each as data and words.
  static func forms(
    agree: [(data: String, words: [String])], contradict: [(data: String, words: [String])] = [],
    unjudged: [(data: String, words: [String])] = []
  ) -> [Form] {
    [(Outcome.agrees, agree), (.contradicts, contradict), (.unjudged, unjudged)].flatMap { outcome, rows in
      rows.flatMap { row in row.words.map { Form(words: $0, data: row.data, outcome: outcome) } }
    }
  }
}
