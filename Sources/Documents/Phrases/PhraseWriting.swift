public import Diagnostics

extension Phrase {
  /// A part of a text that the build puts together.
  public enum Part: Hashable, Sendable {
    /// Words, as they are.
    case words(String)
    /// A figure by its reference, whose value the build writes.
    case figure(String)
  }

  /// A text that the build puts together.
  /// - Parameters:
  ///   - parts: its words and figures, in order.
  ///   - place: where the author asked for it; problems with its figures are told there.
  public init(_ parts: [Part], at place: Place) {
    var (pieces, slots): ([Piece], [Slot]) = ([], [])
    for part in parts {
      switch part {
      case .words(let words): pieces.append(.html(HTMLText.escaped(words)))
      case .figure(let reference):
        pieces.append(.slot(slots.count))
        slots.append(
          Slot(
            kind: .computedFigure(reference: reference), html: "", place: place, targetPlace: place,
            isInsideLink: false))
      }
    }
    self.init(pieces: pieces, slots: slots, place: place, texts: [])
  }
}
