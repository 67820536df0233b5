import Diagnostics
import Figures
import Testing

@Suite struct ComparisonTests {
  private static let site = FormulaSite(
    "bill: {title: A, formula: children * cost}\nshare-of-visits: {title: B, formula: children / visits * 100, unit: percent}\n"
  )

  @Test(
    "a comparison that is true agrees with words that do not speak against it",
    arguments: [
      ("children>children@2020-21", "higher", "150 children > 121 children"),
      ("children@2020-21<children", "those of them", nil),
      ("children>=150", "at least 150", "150 children ≥ 150 children"), ("children≥150", "level with them", nil),
      ("children<=150", "equal", nil),
      ("children ≤ 151", "no more than", nil), ("children=150", "the same", "150 children = 150 children"),
      ("150<visits", "", "150 visits < 600 visits"),
      ("children>121", "over the year they were fine", nil), ("children>121", "lower or higher", nil),
      ("children>children@2020-21", "rose", nil), ("children@2020-21<children", "rose", nil),
      ("children@2020-21<children", "have not fallen", nil),
      ("children@2020-21<children", "have gone up", nil), ("children@2020-21<children", "rising costs", nil),
      ("bill>770000", "more", "£780,000 > £770,000"),
      ("spend>65.8", "higher", "£65.83m > £65.80m (both print as £65.8m)"),
      ("spend>bill", "much more", "£65.8m > £780,000"), ("share>85", "above the target", "94.2% > 85.0%"),
      ("share-of-visits<share", "under", "25.0% < 94.2%"),
      ("85<share", "above the target", "85.0% < 94.2%"), ("children>121", "not only lower", nil),
      ("children=150", "not the same", nil), ("children>121", "neither above nor below", nil),
      ("children<1,000", "under a thousand", nil), ("children>-3", "above", "150 children > −3 children"),
    ])
  func aComparisonThatIsTrueAgrees(_ text: String, _ words: String, _ working: String?) {
    let said = Self.site.compared(text, words: words)
    #expect(said.hasPrefix("agrees: "))
    if let working { #expect(said == "agrees: \(working) is true") }
  }

  @Test(
    "a comparison that is false is told with both values and their workings",
    arguments: [
      (
        "children<children@2020-21", "lower",
        "the paper says lower but children (150 children) is not below children@2020-21 (121 children) [figure-mismatch]; children worked out: as given for 2021-22 (children.csv, line 3); children@2020-21 worked out: as given for 2020-21 (children.csv, line 2); help: write words and a comparison that hold, such as children>children@2020-21, or correct the data"
      ),
      (
        "children=151", "the same",
        "the paper says the same but children (150 children) is not equal to 151 [figure-mismatch]; children worked out: as given for 2021-22 (children.csv, line 3); help: write words and a comparison that hold, such as children<151, or correct the data"
      ),
      (
        "share=share/england", "level with England",
        "the paper says level with England but share (94.2%) is not equal to share/england (94.2%) [figure-mismatch]; share worked out: 49 ÷ 52 × 100 = 94.23 (share.csv, line 3); share/england worked out: as given for 2021-22 (comparators.csv, line 3); both print as 94.2%, but are 94.231% and 94.230% before rounding; help: write words and a comparison that hold, such as share>share/england, or correct the data"
      ),
      (
        "spend=65.8", "the same",
        "the paper says the same but spend (£65.8m) is not equal to 65.8 [figure-mismatch]; spend worked out: 65,828 ÷ 1,000, as given for 2021-22 (spend.csv, line 3); both print as £65.8m, but are £65.83m and £65.80m before rounding; help: write words and a comparison that hold, such as spend>65.8, or correct the data"
      ),
      (
        "children>100", "lower than a hundred",
        "the paper says 'lower' but children (150 children) is above 100 [figure-mismatch]; children worked out: as given for 2021-22 (children.csv, line 3); help: correct the words, or write the figure that they are about first"
      ),
      (
        "children>=150", "higher",
        "the paper says 'higher' but children (150 children) is equal to 150 [figure-mismatch]; children worked out: as given for 2021-22 (children.csv, line 3); help: correct the words, or write the figure that they are about first"
      ),
      (
        "children>children@2020-21", "fell",
        "the paper says 'fell' but children (150 children) is above children@2020-21 (121 children) [figure-mismatch]; children worked out: as given for 2021-22 (children.csv, line 3); children@2020-21 worked out: as given for 2020-21 (children.csv, line 2); help: correct the words"
      ),
      (
        "bill>100", "no more than that",
        "the paper says 'no more' but bill (£780,000) is above 100 [figure-mismatch]; bill worked out: 150 children × £5,200 = £780,000; help: correct the words, or write the figure that they are about first"
      ),
    ])
  func aComparisonThatIsFalseIsTold(_ text: String, _ words: String, _ told: String) {
    #expect(Self.site.compared(text, words: words) == "paper.md:3:2: error: " + told)
  }

  @Test(
    "what cannot be compared is told where it stands",
    arguments: [
      (
        "children<", 16,
        "a side of the comparison is missing, in 'children<' [figure-syntax]; help: write a figure or a number there, such as pi4@2022-03>85"
      ),
      (
        ">85", 7,
        "a side of the comparison is missing, in '>85' [figure-syntax]; help: write a figure or a number there, such as pi4@2022-03>85"
      ),
      ("plain==12", 12, "'==' compares nothing, in 'plain==12' [figure-syntax]; help: write one of < > <= >= ="),
      ("plain=>12", 12, "'=>' compares nothing, in 'plain=>12' [figure-syntax]; help: write one of < > <= >= ="),
      ("plain!=12", 12, "'!=' compares nothing, in 'plain!=12' [figure-syntax]; help: write one of < > <= >= ="),
      (
        "1<plain<20", 14,
        "a second comparison begins here, in '1<plain<20' [figure-syntax]; help: compare two figures at a time"
      ),
      ("1<2", 7, "both sides are plain numbers, in '1<2' [figure-syntax]; help: name a figure on one of them"),
      (
        "share>85%", 13,
        "a number in a comparison has no unit, in 'share>85%' [figure-syntax]; help: write 85: it is in the unit of the other side"
      ),
      (
        "plain > £1,000", 15,
        "a number in a comparison has no unit, in 'plain > £1,000' [figure-syntax]; help: write 1,000: it is in the unit of the other side"
      ),
      (
        "plain<plain.", 19,
        "a statistic is missing after the dot, in 'plain.' [figure-syntax]; help: write name.statistic/area@period, such as pi4.mean or s47/england@2020-21"
      ),
      ("plain<plian", 13, "there is no indicator 'plian' [unknown-indicator]; help: did you mean 'plain'?"),
      (
        "share>children", 7,
        "'share' and 'children' do not compare: per cent against children [mixed-units]; help: compare figures of one measure in one unit"
      ),
      (
        "share.change@2020-21..2021-22<share", 7,
        "'share.change@2020-21..2021-22' and 'share' do not compare: percentage points against per cent [mixed-units]; help: compare figures of one measure in one unit"
      ),
      (
        "share.status>85", 7,
        "'share.status' is target met, which is not a number [mixed-units]; help: compare numbers; words are verified by writing [target met](=share.status)"
      ),
      (
        "share.rank=plain", 7,
        "'share.rank' and 'plain' do not compare: a rank against a count [mixed-units]; help: compare figures of one measure in one unit"
      ),
      (
        "share.denominator<bill", 7,
        "'share.denominator' and 'bill' do not compare: a bare number against pounds [mixed-units]; help: compare figures of one measure in one unit"
      ),
      (
        "gone>1", 7,
        "'gone' has no value: the value for 2021-22 is suppressed to protect confidentiality [figure-unavailable]; help: its values run from 2020-21 to 2021-22"
      ),
    ])
  func whatCannotBeComparedIsToldWhereItStands(_ text: String, _ column: Int, _ told: String) {
    #expect(Self.site.compared(text, words: "x") == "paper.md:3:\(column): error: " + told)
  }

  @Test("a comparison has nothing to print") func aComparisonHasNothingToPrint() {
    #expect(
      Self.site.said("children < visits")
        == "paper.md:3:16: error: a comparison has nothing to print, in 'children < visits' [figure-syntax]; "
        + "help: mark the words that say it: [lower](=children<visits)")
  }
}
