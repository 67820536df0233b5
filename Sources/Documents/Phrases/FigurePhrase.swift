public import Diagnostics

extension Phrase {
  /// A text that is one figure: the author's own words for it, or the value that the build writes.
  /// - Parameters:
  ///   - reference: the figure, as after `=`.
  ///   - written: the author's words; `nil` where there are none.
  ///   - place: where they stand.
  ///   - referencePlace: where the figure is named.
  public init(figure reference: String, written: String?, at place: Place, referencePlace: Place) {
    let html = (written ?? "").replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    let kind = written.map { Slot.Kind.verifiedFigure(written: $0, reference: reference) }
    let slot = Slot(
      kind: kind ?? .computedFigure(reference: reference), html: html, place: place, targetPlace: referencePlace,
      isInsideLink: false)
    self.init(pieces: [.slot(0)], slots: [slot], place: place, texts: [])
  }
}
