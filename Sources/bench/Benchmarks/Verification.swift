import Diagnostics
import Figures
import Indicators
import Papers

extension Benchmark {
  /// A thousand claims in twenty wordings: references parsed, figures worked out anew, words judged.
  static let verification = Benchmark(
    name: "figures: 1,000 claims parsed, worked out and judged", unit: "figures",
    prepare: {
      let (library, _) = Library.understand(SampleFolder.oneIndicator)
      let evaluation = Evaluation(book: library.book, areas: library.site.areas.map(\.id))
      let place = Place("sample", line: 1, column: 1)
      return {
        var judged = 0
        for index in 0..<1_000 {
          let claim = SampleFigures.claims[index % SampleFigures.claims.count]
          guard
            case .success(let figure) = Reference.parse(claim.reference, at: place)
              .flatMap({ evaluation.figure($0, in: nil) })
          else { continue }
          _ = Verdict.of(claim.words, against: figure, of: figure.indicator.flatMap { library.book[$0] }, at: place)
          judged += 1
        }
        return judged
      }
    })
}
