import Diagnostics
import Indicators
import Testing

@testable import Figures

/// A sentence with figures in brackets: `[829 v@2018]` is written, `[= v@2018]` is printed by the build.
///
/// `v` counts 829, 767, 844 and 409 in 2018 to 2021, and England has 500; `low` is 45.4%, 42% and 45% in 2018 to 2020, and
/// lower is better; `high` is 60.1%, 86.1% and 85.9%, and higher is better; England has 50% of each in 2018. `flat` is 7
/// in each year, and `balance` −5 and −3.
struct PassageSentence: Sendable, CustomStringConvertible {
  let text: String
  var description: String { text }

  init(_ text: String) { self.text = text }

  static let site = Site(
    """
    v: {title: Children with a plan, measure: number, value: v, data: v.csv}
    low: {title: Repeat referrals, measure: percentage, value: v, data: low.csv, decimals: 1, polarity: lower}
    high: {title: Assessments on time, measure: percentage, value: v, data: high.csv, decimals: 1, polarity: higher}
    flat: {title: Homes, measure: number, value: v, data: flat.csv}
    balance: {title: Balance, measure: number, value: v, data: balance.csv}
    """,
    data: [
      "v.csv": "period,v\n2018,829\n2019,767\n2020,844\n2021,409\n",
      "low.csv": "period,v\n2018,45.4\n2019,42\n2020,45\n", "high.csv": "period,v\n2018,60.1\n2019,86.1\n2020,85.9\n",
      "flat.csv": "period,v\n2018,7\n2019,7\n", "balance.csv": "period,v\n2018,-5\n2019,-3\n",
    ],
    comparators: "indicator,area,period,value\nv,england,2018,500\nlow,england,2018,50\nhigh,england,2018,50\n")

  /// The problems, and the words that each stands at.
  func problems() throws -> [(told: String, words: String)] {
    let parts = text.split(separator: "[", omittingEmptySubsequences: false)
    var passage = String(parts[0])
    var figures: [Int: SaidFigure] = [:]
    for part in parts.dropFirst() {
      let halves = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      let words = halves[0].split(separator: " ")
      let reference = try #require(words.last)
      let written = words.dropLast().joined(separator: " ")
      let figure = try Self.site.figure(String(reference)).get()
      figures[passage.utf8.count] = SaidFigure(
        figure, written: written == "=" ? nil : written, of: Self.site.book[figure.reference.name], in: nil)
      passage += "\u{FFFC}" + halves[1]
    }
    let places = Dictionary(
      uniqueKeysWithValues: figures.map { (passage.utf8.index(passage.startIndex, offsetBy: $0.key), $0.value) })
    var slices: [String] = []
    let problems = Passage(passage, figures: places).problems {
      slices.append(String($0))
      return Place("paper.md", line: 1)
    }
    return zip(problems, slices).map { ([$0].told[0], $1) }
  }
}
