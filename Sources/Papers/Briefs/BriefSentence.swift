public import Figures

/// A sentence of a brief: fixed words, with links and figures in their places.
///
/// It is written as a string: `"\(subject): \(value) in \(period)"`.
public struct BriefSentence: Sendable, ExpressibleByStringInterpolation {
  /// A part of a sentence.
  public enum Piece: Sendable {
    /// Words.
    case words(String)
    /// Words that lead to a place of the site.
    case link(String, to: Target)
    /// A figure in the words that are printed.
    case figure(Figure, words: String)
  }

  /// Its parts, in order.
  public private(set) var pieces: [Piece]

  /// A sentence of words alone.
  public init(stringLiteral value: String) { pieces = [.words(value)] }
  /// A sentence with links and figures.
  public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// Two sentences, or the parts of one.
  public static func + (left: Self, right: Self) -> Self { "\(left)\(right)" }

  /// The sentence without links.
  public var text: String {
    pieces.map { piece in
      switch piece {
      case .words(let words), .link(let words, _), .figure(_, let words): words
      }
    }.joined()
  }

  /// Puts a sentence together.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var pieces: [Piece] = []

    /// An empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Adds fixed words.
    public mutating func appendLiteral(_ literal: String) { appendInterpolation(literal) }
    /// Adds words.
    public mutating func appendInterpolation(_ words: String) { if !words.isEmpty { pieces.append(.words(words)) } }
    /// Adds a link.
    public mutating func appendInterpolation(_ words: String, to target: Target) {
      pieces.append(.link(words, to: target))
    }
    /// Adds a figure, as it is printed or in other words.
    public mutating func appendInterpolation(_ figure: Figure, as words: String? = nil) {
      pieces.append(.figure(figure, words: words ?? figure.display))
    }
    /// Adds another sentence.
    public mutating func appendInterpolation(_ sentence: BriefSentence) { pieces += sentence.pieces }
  }
}
