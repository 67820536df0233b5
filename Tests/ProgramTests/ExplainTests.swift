import Foundation
import Testing

@Suite("Explaining a figure") struct ExplainTests {
  private func explain(_ arguments: String...) throws -> (code: Int32, output: String, problems: String) {
    let folder = try Program.site("golden-years")
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
        working: 95 ÷ 398 × 100 = 23.87
        period: 2021-22
        origin: content/data/reviews.csv, line 7

        """)
  }

  @Test("as JSON has the same facts") func json() throws {
    let said = try explain("=reviews.mean", "--format", "json")
    #expect(said.code == 0)
    #expect(said.output.contains("\"figure\": \"reviews.mean\""))
    #expect(said.output.contains("\"origin\": null"))
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
