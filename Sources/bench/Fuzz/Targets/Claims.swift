import Diagnostics
import Figures

extension FuzzTarget {
  /// Claims, judged against a number, a change and a zone.
  static let claims = FuzzTarget(
    name: "claims", seeds: SampleFigures.claims.map(\.words),
    prepare: {
      let place = Place("fuzz", line: 1, column: 1)
      let figures = SampleFigures.figures()
      return { text in for figure in figures { _ = Verdict.of(text, against: figure, at: place) } }
    })
}
