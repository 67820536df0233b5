import Indicators

/// What an author wrote for a figure, as far as two such texts can be held against each other.
public struct Wording: Hashable, Sendable {
  private enum Content: Hashable {
    /// A number with what it leaves open.
    case number(NumberSpan)
    /// Words without a number in them, in small letters.
    case words(String)
    /// Words with a number that is not read: nothing can be said about them.
    case unread
  }

  private let content: Content

  /// Reads a text.
  public init(_ text: String) {
    let hedged = Hedge.take(from: text)
    if let claim = NumberClaim(hedged?.rest ?? text) {
      content = .number(NumberSpan(claim, hedged?.hedge))
      return
    }
    let words = text.lowercased().split { $0.isWhitespace || $0 == "\u{A0}" }
    let hasNumber = words.contains { $0.contains(where: \.isNumber) || NumberWords(String($0)) != nil }
    content = hasNumber ? .unread : .words(words.joined(separator: " "))
  }

  /// Whether two texts cannot both be true of one figure. Where one cannot be read, or one is a number and the other is
  /// not, they are given the benefit of the doubt.
  public func contradicts(_ other: Wording) -> Bool {
    switch (content, other.content) {
    case (.number(let left), .number(let right)): !left.overlaps(right)
    case (.words(let left), .words(let right)): left != right
    default: false
    }
  }
}
