/// What was suppressed in a table, for the page that says how its figures are worked out.
///
/// Which of the suppressed counts were small is not told: to publish that would help to work them out.
public struct ProtectionNote: Hashable, Sendable {
  /// Counts from 1 to this were suppressed.
  public let threshold: Int
  /// How many counts of the table were suppressed for being small.
  public let primary: Int
  /// How many more were suppressed so that those cannot be worked out.
  public let secondary: Int
  /// How many the file did not tell in the first place.
  public let given: Int
  /// Whether a second set of counts that fits was found for every hidden count; otherwise intervals alone were checked.
  public let isProven: Bool

  /// The note in sentences.
  public var sentences: [String] {
    var sentences = ["Counts from 1 to \(threshold) are suppressed."]
    if primary == 0, secondary == 0, given == 0 { return ["\(sentences[0].dropLast()); this table has none."] }
    if secondary == 1 {
      sentences = ["\(sentences[0].dropLast()); 1 further count is hidden so that these cannot be worked out."]
    } else if secondary > 1 {
      sentences = [
        "\(sentences[0].dropLast()); \(secondary) further counts are hidden so that these cannot be worked out."
      ]
    }
    let check =
      isProven
      ? "For every hidden count another set of counts was found that fits everything published here, so none of them can "
        + "be worked out from it. How narrowly a hidden count can be estimated is not limited."
      : "Checked by interval propagation, which is sound but weaker than linear programming."
    return sentences + [check]
  }
}

/// How a table came to be published.
public enum TableStanding: Hashable, Sendable {
  /// What is said of it could not be read, which is reported elsewhere.
  case unknown
  /// Nobody has said whether its small counts may be published.
  case undeclared
  /// Its small counts may be published, and why.
  case open(reason: String)
  /// Its small counts were suppressed.
  case suppressed(ProtectionNote)
}
