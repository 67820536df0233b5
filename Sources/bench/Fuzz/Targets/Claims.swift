import Diagnostics
import Figures

extension FuzzTarget {
  /// Claims, each judged against one of the sample's figures, and as the words beside it: numbers, changes, periods, zones.
  static let claims = FuzzTarget(
    name: "claims", seeds: SampleFigures.claims.map(\.words),
    prepare: {
      let place = Place("fuzz", line: 1, column: 1)
      let figures = SampleFigures.figures()
      return { text in
        let figure = figures[text.utf8.count % figures.count]
        _ = Verdict.of(text, against: figure, at: place)
        let words = Surroundings(before: text[...], after: text[...])
        _ = Verdict.agrees.beside(words, of: figure.display, against: figure, of: nil, in: nil) { _ in place }
      }
    })
}
