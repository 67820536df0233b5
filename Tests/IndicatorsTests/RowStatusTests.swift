import Indicators
import Testing

@Suite struct RowStatusTests {
  private func site(_ rows: [String], definition: String = "final", more: String = "", comparators: String? = nil)
    -> Site
  {
    Site(
      "a: {title: A, measure: count, value: n, data: a.csv, period: month, status: \(definition)\(more)}\n",
      data: ["a.csv": "period,area,n,status\n" + rows.map { $0 + "\n" }.joined()], comparators: comparators)
  }

  @Test(
    "the indicator is no more reliable than its worst value, nor than its definition says",
    arguments: [
      ("final", ["final", "", "final"], "final"), ("final", ["final", "provisional", ""], "provisional"),
      ("final", ["provisional", "illustrative", "published"], "illustrative"),
      ("published", ["final", "final", "final"], "published"), ("final", ["published", "", ""], "final"),
      ("illustrative", ["final", "final", "final"], "illustrative"),
      ("provisional", ["", "", ""], "provisional"),
    ])
  func worst(_ definition: String, _ rows: [String], _ wanted: String) {
    let site = site(rows.enumerated().map { "2021-0\($0 + 4),,1,\($1)" }, definition: definition)
    #expect(site.told == [])
    #expect(site.book["a"]?.status.rawValue == wanted)
    #expect(site.book["a"]?.own.map { $0.status?.rawValue } == rows.map { $0.isEmpty ? definition : $0 })
  }

  @Test("another area's rows do not make the indicator worse") func others() {
    let site = site(
      ["2021-04,,1,final", "2021-04,england,1,illustrative"],
      comparators: "indicator,area,period,value,status\na,neighbours,2021-04,5,provisional\na,neighbours,2021-05,5,\n")
    #expect(site.told == [])
    #expect(site.book["a"]?.status == .final)
    #expect(site.book["a"]?.areas["england"]?.map(\.status) == [.illustrative])
    #expect(site.book["a"]?.areas["neighbours"]?.map(\.status) == [.provisional, nil])
  }

  @Test("a word that means nothing is told with the one that was meant") func unknown() {
    let site = site(
      ["2021-04,,1,provisonal", "2021-05,,1,closed"],
      comparators: "indicator,area,period,value,status\na,england,2021-04,5,Final\n")
    #expect(
      site.told == [
        "comparators.csv:2: error: column 'status' holds 'Final' [unknown-status]; help: did you mean 'final'?",
        "a.csv:2: error: column 'status' holds 'provisonal' [unknown-status]; help: did you mean 'provisional'?",
        "a.csv:3: error: column 'status' holds 'closed' [unknown-status]; help: it is one of: final, provisional, "
          + "illustrative, published; name a category's column otherwise",
      ])
  }

  @Test("a column that rows are selected by is a category, not a status") func category() {
    let site = site(["2021-04,,1,open", "2021-04,,2,closed"], more: ", where: {status: open}")
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-04 1"])
    #expect(site.book["a"]?.status == .final)
  }
}
