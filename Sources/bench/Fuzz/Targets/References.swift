import Diagnostics
import Figures

extension FuzzTarget {
  /// References, parsed and evaluated.
  static let references = FuzzTarget(
    name: "references",
    seeds: SampleFigures.claims.map(\.reference) + ["a.b.when/c@d..e", "s47@2021-22<s47/neighbours@2020-21"],
    prepare: {
      let evaluation = SampleFigures.evaluation()
      return { text in
        _ = Reference.parse(text, at: Place("fuzz", line: 1, column: 1)).flatMap { evaluation.figure($0, in: nil) }
      }
    })
}
