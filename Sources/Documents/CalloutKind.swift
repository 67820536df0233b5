/// A kind of callout that the site knows: a block quote that starts with `[!WORD]`.
public struct CalloutKind: Hashable, Sendable {
  /// How a callout is marked up.
  public enum Element: Hashable, Sendable {
    /// A panel with its label and title above.
    case panel
    /// Somebody's words, with the title as their source below.
    case quotation
    /// A few words in a row, under their title if they have one; the label is only spoken.
    case banner
  }

  /// The word between `[!` and `]`, in capitals; content may write it in any case.
  public let word: String
  /// What the reader sees: "Recommendation".
  public let label: String
  /// Its markup.
  public let element: Element

  /// A kind of callout; its CSS class is `callout-` and the word in lower case.
  public init(_ word: String, label: String, as element: Element = .panel) {
    self.word = word
    self.label = label
    self.element = element
  }
}
