import Diagnostics
import Figures

extension FuzzTarget {
  /// Claims, each judged against one of the sample's figures: numbers, changes, periods, zones.
  static let claims = FuzzTarget(
    name: "claims", seeds: SampleFigures.claims.map(\.words),
    prepare: {
      let place = Place("fuzz", line: 1, column: 1)
      let figures = SampleFigures.figures()
      return { text in _ = Verdict.of(text, against: figures[text.utf8.count % figures.count], at: place) }
    })
}
