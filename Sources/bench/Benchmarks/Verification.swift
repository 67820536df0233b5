import Diagnostics
import Figures
import Indicators
import Papers

extension Benchmark {
  /// A thousand claims that are true, as printed and hedged: references parsed, figures worked out anew with their
  /// workings, words judged.
  static let verification = Benchmark(
    name: "figures: 1,000 true claims parsed, worked out and judged", unit: "figures",
    prepare: { judging { $0 } })

  /// The same with claims that are false, for each of which a guess at the slip and a right wording are looked for.
  static let contradiction = Benchmark(
    name: "figures: 1,000 false claims, each with a guess and a remedy", unit: "figures",
    prepare: { judging { !$0 } })

  /// Judges a thousand claims of those that are true, or of those that are not.
  private static func judging(_ isWanted: @escaping (Bool) -> Bool) -> () -> Int {
    let (library, _) = Library.understand(SampleFolder.oneIndicator)
    let evaluation = Evaluation(book: library.book, areas: library.site.areas.map(\.id))
    let place = Place("sample", line: 1, column: 1)
    func verdict(_ words: String, _ reference: String) -> Verdict? {
      let figure = Reference.parse(reference, at: place).flatMap { evaluation.figure($0, in: nil) }
      guard case .success(let figure) = figure else { return nil }
      return Verdict.of(words, against: figure, of: library.book["sample"], at: place)
    }
    let printed = SampleFigures.figures().flatMap { figure in
      [figure.display, "about " + figure.display].map { (words: $0, reference: figure.reference.text) }
    }
    let claims = (SampleFigures.claims + printed).filter { claim in
      verdict(claim.words, claim.reference).map { isWanted($0 == .agrees) } ?? false
    }
    return {
      guard !claims.isEmpty else { return 0 }
      return (0..<1_000).count { verdict(claims[$0 % claims.count].words, claims[$0 % claims.count].reference) != nil }
    }
  }
}
