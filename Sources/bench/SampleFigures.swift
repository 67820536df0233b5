import Diagnostics
import Figures
import Indicators
import Papers

/// Claims about the indicator of `SampleFolder.oneIndicator`, in the wordings of papers.
enum SampleFigures {
  /// Words and the figure that they state; not all of them are true.
  static let claims: [(words: String, reference: String)] = [
    ("85.3%", "sample@2018-04"), ("nearly 80%", "sample.mean"), ("83 per cent", "sample.median"),
    ("four in five", "sample.last"), ("about three quarters", "sample.min"), ("1,983", "sample.numerator@2020-03"),
    ("(3.4)", "sample.change@2018-04..2019-04"), ("5.4 percentage points", "sample.gap/england@2020-01"),
    ("fell by 2.4 percentage points", "sample.change@2019-04..2020-04"), ("more than 60%", "sample.max"),
    ("February 2021", "sample.max.when"), ("within tolerance", "sample.status@2020-01"),
    ("forty-two per cent", "sample.pooled"), ("£74.475m", "sample.denominator@2021-02"),
    ("above", "sample.gap/neighbours@2021-01"), ("rose", "sample.change@2018-04..2022-03"),
    ("two hundred and six", "sample.denominator@2020-05"), ("a third", "sample@2019-09"),
    ("238.9 per 10,000", "sample/region@2020-11"), ("at least 70%", "sample.q1"),
  ]

  /// The evaluation of the sample's references.
  static func evaluation() -> Evaluation {
    let (library, _) = Library.understand(SampleFolder.oneIndicator)
    return Evaluation(book: library.book, areas: library.site.areas.map(\.id))
  }

  /// The figures that the claims are about.
  static func figures() -> [Figure] {
    let evaluation = evaluation()
    return claims.compactMap { claim in
      try? Reference.parse(claim.reference, at: Place("sample", line: 1, column: 1))
        .flatMap { evaluation.figure($0, in: nil) }.get()
    }
  }
}
