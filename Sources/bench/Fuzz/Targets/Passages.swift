import Diagnostics
import Figures

extension FuzzTarget {
  /// Sentences with two figures or more; every U+FFFC is one of the sample's, printed by the build.
  static let passages = FuzzTarget(
    name: "passages",
    seeds: [
      "It rose from \u{FFFC} in March 2018 to \u{FFFC} in March 2022, a fall of \u{FFFC} from \u{FFFC}.",
      "There were \u{FFFC}, down from \u{FFFC} in 2018-19 (\u{FFFC}).",
      "It is \u{FFFC}, higher than the \u{FFFC} of England.",
      "\u{FFFC} in May was well above the target of \u{FFFC}%.",
      "Plans fell to £\u{FFFC} from \u{FFFC}; up on \u{FFFC}?",
      "A sharp increase in the number of children, from \u{FFFC} to an average of nearly (\u{FFFC}).",
    ],
    prepare: {
      let figures = SampleFigures.figures()
      return { text in
        let gaps = text.indices.filter { text[$0] == "\u{FFFC}" }
        let said = gaps.enumerated().map { number, index in
          (index, SaidFigure(figures[(number + text.utf8.count) % figures.count], written: nil, of: nil, in: nil))
        }
        let passage = Passage(text, figures: Dictionary(said) { first, _ in first })
        _ = passage.problems { _ in Place("fuzz", line: 1, column: 1) }
      }
    })
}
