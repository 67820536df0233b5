import Diagnostics
import Testing

@testable import Documents

@Suite struct TableTests {
  /// The rows of a text's one table, as `th:class:content` or `td:class:content` cells.
  private func rows(_ text: String) -> [[String]] {
    html(of: read(text).0).matches(of: /<tr>\n([\s\S]*?)<\/tr>/).map { row in
      row.output.1.matches(of: /<(t[hd])(?: scope="[a-z]+")?(?: class="([a-z]+)")?>([\s\S]*?)<\/t[hd]>\n/).map {
        "\($0.output.1):\($0.output.2 ?? ""):\($0.output.3)"
      }
    }
  }

  @Test("a table is a region that scrolls, with headers for columns and rows")
  func aTableIsARegionThatScrollsWithHeadersForColumnsAndRows() {
    let text = """
      Table: Contacts by *quarter* {#contacts}

      | Quarter | Contacts |
      |---------|---------:|
      | Q1      | [283](=a@2021-Q1) |
      | Q2 |

      """
    let (document, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(
      html(of: document) == """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="contacts-caption">
        <table id="contacts">
        <caption id="contacts-caption"><span class="caption-text">{0}Contacts by <em>quarter</em></span></caption>
        <thead>
        <tr>
        <th scope="col">Quarter</th>
        <th scope="col" class="numeric">Contacts</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">Q1</th>
        <td class="numeric">{1}</td>
        </tr>
        <tr>
        <th scope="row">Q2</th>
        <td class="numeric"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(
      document.tables == [
        TableCaption(id: "contacts", text: "Contacts by quarter", place: Place("a.md", line: 1, column: 1, width: 40))
      ])
    #expect(
      document.slots.map(\.kind) == [
        .tableNumber(table: 0), .verifiedFigure(written: "283", reference: "a@2021-Q1"),
      ])
  }

  @Test("a table without caption is named by its first header") func aTableWithoutCaptionIsNamedByItsFirstHeader() {
    #expect(
      html(of: read("| | A & *b* |\n|-|-|").0) == """
        <div class="table-scroll" role="region" tabindex="0" aria-label="A &amp; b">
        <table>
        <thead>
        <tr>
        <td></td>
        <th scope="col">A &amp; <em>b</em></th>
        </tr>
        </thead>
        </table>
        </div>

        """)
  }

  @Test(
    "rows are cut as GitHub cuts them",
    arguments: [
      ("a | b\n-|:-\n", [["th::a", "th::b"]]),
      (
        "| a | b | c |\n| :-: | ---: | :- |\n| 1 | 2 | 3 |",
        [["th:centre:a", "th:numeric:b", "th::c"], ["th:centre:1", "td:numeric:2", "td::3"]]
      ),
      ("|a|\n|-|\n| x \\| y |", [["th::a"], ["th::x | y"]]),
      ("|a|b|\n|-|-|\n| `x \\| y` | \\`z |", [["th::a", "th::b"], ["th::<code>x | y</code>", "td::`z"]]),
      ("|a|\n|-|\n| x \\\\| y |", [["th::a"], ["th::x \\"]]),
      ("|a|b|\n|-|-|\n||c", [["th::a", "th::b"], ["td::", "td::c"]]),
      ("|a|b|\n|-|-|\n|", [["th::a", "th::b"], ["td::", "td::"]]),
      ("|a|b|\n|-|-|\nc", [["th::a", "th::b"], ["th::c", "td::"]]),
      (
        "|a|\n|-|\n| - x |\n| 1. y |\n| # z |\n| _e_ |\n| **f** |",
        [["th::a"], ["th::- x"], ["th::1. y"], ["th::# z"], ["th::<em>e</em>"], ["th::<strong>f</strong>"]]
      ),
      ("> |a|\n> |-|\n> |b|", [["th::a"], ["th::b"]]),
      ("- 1. > |a|\n  > |-|\n", []),
      ("- |a|\n  |-|\n  |b|", [["th::a"], ["th::b"]]),
      ("|a|\n|-|\n| [b] |\n\n[b]: /c", [["th::a"], ["th::<a href=\"/c\">b</a>"]]),
      ("[b]: /c\n|[b]|\n|-|", [["th::<a href=\"/c\">b</a>"]]),
      ("|a|\n|-|\n| &amp; &lt; <i>x</i> |", [["th::a"], ["th::&amp; &lt; x"]]),
      ("text\n|a|\n|-|\nb", [["th::a"], ["th::b"]]),
      ("|a|\n|-|-|\n|-|\n|b|", []),
      ("|a|b|\n|-|\n|c|d|", []),
      ("a\n-", []), ("a\n:-", []), ("|a|\n|=|", []), ("|a|\n|:|", []), ("|a|\n|- -|", []), ("|a|\n\n|-|", []),
      ("\\|-|\n|-", [["th::|-"]]),
    ])
  func rowsAreCutAsGitHubCutsThem(_ text: String, _ expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test(
    "a caption stands above or below its table",
    arguments: [
      ("Table: C\n\n|a|\n|-|", "", ""), ("Table: C\n|a|\n|-|", "", ""), ("|a|\n|-|\n\nTable: C", "", ""),
      ("|a|\n|-|\n|b|\nTable: C", "", ""),
      ("x\nTable: C\n|a|\n|-|", "<p>x</p>\n", ""), ("x\n\nTable: C\n\n|a|\n|-|\n\ny", "<p>x</p>\n", "<p>y</p>\n"),
      ("Table: C {#c}\n\n|a|\n|-|", "", ""),
    ])
  func aCaptionStandsAboveOrBelowItsTable(_ text: String, _ before: String, _ after: String) {
    let (document, diagnostics) = read(text)
    let html = html(of: document)
    #expect(diagnostics.isEmpty)
    #expect(document.tables.map(\.text) == ["C"])
    #expect(html.hasPrefix("\(before)<div"))
    #expect(html.hasSuffix("</div>\n\(after)"))
    #expect(html.contains(/<caption id="[a-z0-9-]+"><span class="caption-text">\{0\}C<\/span><\/caption>/))
  }

  @Test("a caption between two tables is the lower one's") func aCaptionBetweenTwoTablesIsTheLowerOnes() {
    let html = html(of: read("|a|\n|-|\n\nTable: C\n\n|b|\n|-|\n").0)
    #expect(html.split(separator: "<caption").count == 2)
    #expect(html.contains(/C<\/span><\/caption>\n<thead>\n<tr>\n<th scope="col">b/))
  }

  @Test("a caption alone is a paragraph") func aCaptionAloneIsAParagraph() {
    #expect(html(of: read("Table: C\n\ntext").0) == "<p>Table: C</p>\n<p>text</p>\n")
  }

  @Test(
    "what would be lost is said",
    arguments: [
      (
        "|a|\n|-|\n| b | é | c |",
        [
          "3:7+1 warning: this row has 3 cells but the table has 1 column [table-excess-cell] (write \\| for a bar inside a cell, or add a column to the header)"
        ]
      ),
      (
        "|a|b|\n|-|-|\n|`x|y`|z|",
        [
          "3:8+1 warning: this row has 3 cells but the table has 2 columns [table-excess-cell] (write \\| for a bar inside a cell, or add a column to the header)"
        ]
      ),
      (
        "## A {#t}\n\nTable: C {#t}\n\n|a|\n|-|",
        ["1:1+9 error: the id 't' is given twice [duplicate-id] (give one of them another id)"]
      ),
    ])
  func whatWouldBeLostIsSaid(_ text: String, _ expected: [String]) {
    #expect(problems(in: text) == expected)
  }

  @Test("a wide table is not filled up without end") func aWideTableIsNotFilledUpWithoutEnd() {
    let wide = String(repeating: "a|", count: 2_000) + "\n" + String(repeating: "-|", count: 2_000) + "\n"
    let html = html(of: read(wide + String(repeating: "b\n", count: 2_000)).0)
    #expect(html.utf8.count < 3_000_000)
  }
}
