import Foundation
import Testing

@Suite("Explaining a figure") struct ExplainTests {
  private func explain(
    _ arguments: String..., site: String = "golden-years"
  ) throws -> (code: Int32, output: String, problems: String) {
    let folder = try Program.site(site)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["explain"] + arguments, in: folder)
    return (run.code, run.output, run.problems)
  }

  @Test("says the value, its working and where it stands") func text() throws {
    let said = try explain("reviews@2021-22")
    #expect(said.code == 0)
    #expect(said.problems == "")
    #expect(
      said.output == """
        figure: reviews@2021-22
        indicator: Reviews on time
        display: 23.9%
        value: 23.869346733668
        working: 95 ÷ 398 × 100 = 23.869…, rounded to 1 decimal place, half away from zero
        period: 2021-22
        origin: content/data/reviews.csv, line 7
        put in:
          numerator, 2021-22: 95 (content/data/reviews.csv, line 7)
          denominator, 2021-22: 398 (content/data/reviews.csv, line 7)

        """)
  }

  @Test("as JSON has the same facts") func json() throws {
    let said = try explain("=reviews.mean", "--format", "json")
    #expect(said.code == 0)
    #expect(said.output.contains("\"figure\": \"reviews.mean\""))
    #expect(said.output.contains("\"origin\": null"))
    let facts = try #require(try JSONSerialization.jsonObject(with: Data(said.output.utf8)) as? [String: Any])
    let working = try #require(facts["working"] as? [String: Any])
    #expect(working["line"] as? String == "mean of 6 values")
    #expect(working["rounding"] as? String == "rounded to 1 decimal place, half away from zero")
    let inputs = try #require(working["inputs"] as? [[String: Any]])
    #expect(inputs.count == 6)
    #expect(inputs.last?["label"] as? String == "2021-22")
    #expect(inputs.last?["path"] as? String == "content/data/reviews.csv")
    #expect(inputs.last?["line"] as? Int == 7)
  }

  @Test("that is a formula says where each number comes from") func formula() throws {
    let said = try explain("pressure-share", site: "golden-formulas")
    #expect(said.code == 0)
    #expect(
      said.output == """
        figure: pressure-share
        formula: The pressure as a share of the budget
        status: Provisional: some or all of the values that it is worked out from may be revised.
        display: 2.9%
        value: 2.867472807924
        working: £1,887,600 ÷ £65.8m × 100 = 2.867…, rounded to 1 decimal place, half away from zero
        from: residential-pressure is £1,887,600: 121 children × (£5,200 − £4,900) × 52 = £1,887,600
          from: residential@2023-12 is 121 children: as given for December 2023 (content/data/residential.csv, line 3)
          from: residential-cost@2023-24 is £5,200: as given for 2023-24 (content/data/cost.csv, line 3)
          from: residential-cost@2022-23 is £4,900: as given for 2022-23 (content/data/cost.csv, line 2)
        from: budget@2023-24 is £65.8m: 65,828 ÷ 1,000, as given for 2023-24 (content/data/budget.csv, line 3)

        """)
    let json = try explain("residential-pressure", "--format", "json", site: "golden-formulas").output
    #expect(json.contains("\"status\": \"Provisional: these values may be revised.\""))
    #expect(json.contains("\"figure\": \"residential@2023-12\""))
  }

  @Test("that is a comparison says whether it is true, and why") func comparison() throws {
    let said = try explain("s47@2021-22<s47/england@2021-22", site: "golden-formulas")
    #expect(said.code == 0)
    #expect(
      said.output == """
        figure: s47@2021-22<s47/england@2021-22
        display: false
        value: false
        working: 279.1 per 10,000 < 180.1 per 10,000 is false
        from: s47@2021-22 is 279.1 per 10,000: 2,316 ÷ 82,995 × 10,000 = 279.05 (content/data/s47.csv, line 4)
        from: s47/england@2021-22 is 180.1 per 10,000: as given for 2021-22 (content/data/comparators.csv, line 3)

        """)
  }

  @Test("over a formula at fault says the fault alone") func faulty() throws {
    let said = try explain("rise", site: "invalid-formula-parenthesis")
    #expect(said.code == 1)
    #expect(
      said.problems
        == "content/figures.yml:3:12: error: this parenthesis is not closed [formula-syntax]; help: write ')' where it ends\n"
    )
  }

  @Test("that there is not says what is meant") func unknown() throws {
    let said = try explain("review@2021-22")
    #expect(said.code == 1)
    #expect(said.output == "")
    #expect(
      said.problems
        == "the figure:1:1: error: there is no indicator 'review' [unknown-indicator]; help: did you mean 'reviews'?\n")
  }

  @Test("without a figure is wrong usage") func usage() throws {
    #expect(try explain().code == 2)
  }
}
