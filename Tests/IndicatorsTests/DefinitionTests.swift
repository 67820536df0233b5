import Indicators
import Testing

@Suite struct DefinitionTests {
  private func told(_ lines: String) -> [String] {
    Site("pi4:\n" + lines, data: ["a.csv": "period,v,n,d\n2021-04,1,1,2\n"]).told
  }

  @Test("everything that a definition says is kept") func everythingThatADefinitionSaysIsKept() throws {
    let site = Site(
      """
      pi4:
        code: PI 4
        title: Assessments on time
        group: Contract
        measure: rate
        numerator: n
        denominator: d
        per: 1000
        data: a.csv
        where: {k: all}
        period: month
        series: rolling
        decimals: 2
        polarity: lower
        status: provisional
        source: review
        definition: Completed within 45 days.
        notes: [One, Two]
        changes:
          - {from: 2011-12, note: Counted anew}
      """, data: ["a.csv": "period,k,n,d\n2021-04,all,1,2\n"])
    #expect(site.told == [])
    let definition = try #require(site.book["pi4"]?.definition)
    #expect(definition.code == "PI 4")
    #expect(definition.title == "Assessments on time")
    #expect(definition.group == "Contract")
    #expect(definition.per == 1000)
    #expect(definition.unit == .per(1000))
    #expect(definition.rows == ["k": "all"])
    #expect(definition.periodKind == .month)
    #expect(definition.series == .rolling)
    #expect(definition.decimals == 2)
    #expect(definition.polarity == .lower)
    #expect(definition.status == .provisional)
    #expect(definition.source == "review")
    #expect(definition.definition == "Completed within 45 days.")
    #expect(definition.notes == ["One", "Two"])
    #expect(definition.changes.map(\.from) == [.month(2011, 12)])
    #expect(definition.changes.map(\.note) == ["Counted anew"])
  }

  @Test("an id is lower-case letters, digits and hyphens", arguments: ["PI4", "4pi", "pi_4", "pi 4", "-pi", "é"])
  func anIdIsLowerCaseLettersDigitsAndHyphens(_ id: String) {
    let told = Site("\(id): {}\n").told
    #expect(
      told == [
        "indicators.yml:1:1: error: '\(id)' cannot be an indicator's id [wrong-value]; "
          + "help: use lower-case letters, digits and hyphens, starting with a letter"
      ])
  }

  @Test(
    "what a definition gets wrong is told at its place",
    arguments: [
      (
        "  title: A\n  measure: share\n  data: a.csv\n  value: v\n",
        "3:12: error: 'measure' of the indicator 'pi4' is 'share' [wrong-value]; help: it is one of: count, percentage, rate, average, money, number"
      ),
      (
        "  title: A\n  measure: procentage\n  data: a.csv\n  value: v\n",
        "3:12: error: 'measure' of the indicator 'pi4' is 'procentage' [wrong-value]; help: did you mean 'percentage'?"
      ),
      (
        "  title: A\n  data: a.csv\n  value: v\n",
        "2:3: error: the indicator 'pi4' has no 'measure' [missing-key]; help: add a line 'measure: percentage'"
      ),
      (
        "  title: A\n  measure:\n  data: a.csv\n  value: v\n",
        "2:3: error: the indicator 'pi4' has no 'measure' [missing-key]; help: add a line 'measure: percentage'"
      ),
      (
        "  measure: count\n  data: a.csv\n  value: v\n",
        "2:3: error: the indicator 'pi4' has no 'title' [missing-key]; help: add a line 'title: …'"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n",
        "2:3: error: the indicator 'pi4' has no 'value' [missing-key]; help: add a line 'value: …' naming the column that holds the number"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  numerator: n\n",
        "6:14: error: the indicator 'pi4' is a count, which has no numerator or denominator [wrong-value]; help: name its column under 'value'"
      ),
      (
        "  title: A\n  measure: rate\n  data: a.csv\n  numerator: n\n",
        "2:3: error: the indicator 'pi4' is a rate without a 'denominator', and site.yml has no 'populations' [missing-key]; help: name the column of a.csv that holds it, or add 'populations: {data: …, vintage: …}' to site.yml"
      ),
      (
        "  title: A\n  measure: percentage\n  data: a.csv\n  numerator: n\n",
        "2:3: error: the indicator 'pi4' needs either 'numerator' and 'denominator', or 'value' alone [missing-key]; help: name the columns of a.csv that hold them"
      ),
      (
        "  title: A\n  measure: rate\n  data: a.csv\n  numerator: n\n  denominator: d\n  value: v\n",
        "2:3: error: the indicator 'pi4' needs either 'numerator' and 'denominator', or 'value' alone [missing-key]; help: name the columns of a.csv that hold them"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  decimal: 1\n",
        "6:3: error: the indicator 'pi4' has no key 'decimal' [unknown-key]; help: did you mean 'decimals'?"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  decimals: 7\n",
        "6:13: error: 'decimals' of the indicator 'pi4' is '7', which is not a whole number from 0 to 6 [wrong-value]"
      ),
      (
        "  title: A\n  measure: money\n  data: a.csv\n  value: v\n  unit: euros\n",
        "6:9: error: 'unit' of the indicator 'pi4' is 'euros' [wrong-value]; help: it is one of: £, £k, k, £m, m, £bn, bn"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  display: £m\n",
        "6:12: error: the indicator 'pi4' is a count, and 'display' is for money [wrong-value]; help: delete the line"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  polarity: up\n",
        "6:13: error: 'polarity' of the indicator 'pi4' is 'up' [wrong-value]; help: it is one of: higher, lower, none"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  series: single\n",
        "6:11: error: 'series' of the indicator 'pi4' is 'single' [wrong-value]; help: it is one of: stock, rolling, cumulative"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  where: all\n",
        "6:10: error: 'where' of the indicator 'pi4' should be a group of keys [wrong-value]"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  changes: [{from: 2011-12, note: N}]\n",
        "6:20: error: '2011-12' could be the month December 2011 or the financial year 2011-12 [ambiguous-period]; help: say which with 'period:' in the indicator 'pi4', or write FY2011-12 for the financial year"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  changes: [{from: soon, note: N}]\n",
        "6:20: error: 'soon' is not a period [wrong-period]; help: write 2021-12 (month), 2021-12-31 (day), 2021 (calendar year), 2021-22 (financial year), 2021-22-Q2 (quarter), AY2021-22 (academic year)"
      ),
      (
        "  title: A\n  measure: count\n  data: a.csv\n  value: v\n  changes: [{from: 2021-04}]\n",
        "6:13: error: a change of the indicator 'pi4' has no 'note' [missing-key]; help: add a line 'note: …'"
      ),
    ])
  func whatADefinitionGetsWrongIsToldAtItsPlace(_ lines: String, _ expected: String) {
    #expect(told(lines) == ["indicators.yml:\(expected)"])
  }

  @Test("what cannot be relied on says so") func whatCannotBeReliedOnSaysSo() {
    #expect(Definition.Status.final.notice() == nil)
    #expect(Definition.Status.published.notice("Printed.") == nil)
    #expect(Definition.Status.provisional.notice() == "Provisional: these values may be revised.")
    #expect(
      Definition.Status.illustrative.notice()
        == "Illustrative: some or all of these values were made up or rebuilt for illustration, and are not published "
        + "figures.")
    #expect(Definition.Status.illustrative.notice("Made up.") == "Illustrative: Made up.")
  }
}
