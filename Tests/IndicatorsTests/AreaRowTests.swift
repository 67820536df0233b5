import Indicators
import Testing

@Suite struct AreaRowTests {
  private static let count = "a: {title: A, measure: count, value: n, data: a.csv}\n"
  private static let places = Areas(
    [
      Area(id: "england", label: "England", code: "E92000001"),
      Area(id: "group", label: "G", role: .group(AreaGroup(method: .mean, members: ["E08000027", "E08000030"]))),
    ], authorityCode: "E08000028")

  private func site(_ rows: [String], _ definitions: String = count, areas: Areas = places) -> Site {
    Site(definitions, data: ["a.csv": "period,area,n\n" + rows.map { $0 + "\n" }.joined()], declared: areas)
  }

  @Test("a row names its area by id or by code, and the authority by its code or by nothing") func rows() {
    let site = site([
      "2021-04,E08000028,1", "2021-05,,2", "2021-04,E92000001,3", "2021-05,england,4", "2021-04,E08000027,5",
    ])
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-04 1", "2021-05 2"])
    #expect(site.values("a", area: "england") == ["2021-04 3", "2021-05 4"])
    #expect(site.values("a", area: "E08000027") == [])
    #expect(site.book["a"]?.members["E08000027"]?.count == 1)
  }

  @Test("a place that only stands in a group has the name that its file gives it") func memberNames() throws {
    let site = Site(
      Self.count,
      data: [
        "a.csv": "period,area,la_name,n\n2021-04,E08000028,Sandwell,1\n2021-04,E08000027,Dudley,2\n"
          + "2021-04,E08000030,,3\n2021-04,E92000001,England,4\n"
      ], declared: Self.places)
    #expect(site.told == [])
    #expect(try #require(site.book["a"]).memberNames == ["E08000027": "Dudley"])
  }

  @Test("the same area by its id and by its code is one area") func oneArea() {
    #expect(
      site(["2021-04,,1", "2021-04,england,3", "2021-04,E92000001,3", "2021-04,E08000028,1"]).told == [
        "a.csv:4: error: the indicator 'a' has a second value for April 2021 in 'england' [duplicate-period]; "
          + "the first is at a.csv:3; help: keep one row, or select rows with 'where:'",
        "a.csv:5: error: the indicator 'a' has a second value for April 2021 [duplicate-period]; "
          + "the first is at a.csv:2; help: keep one row, or select rows with 'where:'",
      ])
  }

  /// Codes of further authorities, `count` of them.
  private func others(_ count: Int) -> [String] { (0..<count).map { "E0700000\($0)" } }

  @Test("a national file's other places are passed over, whatever their cells hold") func bystanders() {
    let site = site(["2021-04,E08000028,1"] + others(9).map { "nonsense,\($0),unread" })
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-04 1"])
  }

  @Test("in a file of few places a code that nobody declared is told, and a word always is") func undeclared() {
    let told = { (line: Int, name: String) in
      "a.csv:\(line): error: column 'area' names '\(name)', which site.yml does not declare [unknown-area]; "
        + "help: there is: england, group"
    }
    let few = ["2021-04,E08000028,1"] + others(8).map { "2021-04,\($0),1" }
    #expect(site(few).told == (0..<8).map { told($0 + 3, "E0700000\($0)") })
    let many = ["2021-04,E08000028,1"] + others(9).map { "2021-04,\($0),1" } + ["2021-04,333,1", "2021-04,Dudley,1"]
    #expect(site(many).told == [told(12, "333"), told(13, "Dudley")])
  }

  @Test("a national file without the authority says what is missing") func noOwn() {
    #expect(
      site(others(9).map { "2021-04,\($0),1" } + ["2021-04,E07000010,1"]).told == [
        "indicators.yml:1:1: error: no row of a.csv holds a value of the authority or of an area of site.yml for 'a' "
          + "[missing-column]; help: give 'authority' of site.yml its code, such as E08000028"
      ])
  }

  @Test("an indicator may be of another area, and the authority is then like any other") func own() throws {
    let areas = Areas(
      [
        Area(id: "sandwell", label: "Sandwell", code: "E08000028"),
        Area(id: "dudley", label: "Dudley", code: "E08000027"),
      ], authorityCode: "E08000028")
    let rows = ["2021-04,E08000028,1", "2021-04,E08000027,2", "2021-05,dudley,3", "2021-06,,4"]
    let dudley = site(rows, "a: {title: A, measure: count, value: n, data: a.csv, own: dudley}\n", areas: areas)
    #expect(dudley.told == [])
    #expect(dudley.book["a"]?.ownArea == "dudley")
    #expect(dudley.values("a") == ["2021-04 2", "2021-05 3", "2021-06 4"])
    #expect(dudley.values("a", area: "dudley") == dudley.values("a"))
    #expect(dudley.values("a", area: "sandwell") == ["2021-04 1"])
    let sandwell = site(rows, areas: areas)
    #expect(sandwell.book["a"]?.ownArea == "sandwell")
    #expect(sandwell.values("a") == ["2021-04 1", "2021-06 4"])
    #expect(sandwell.values("a", area: "sandwell") == sandwell.values("a"))
  }

  @Test("the table of comparators never adds to the own values") func ownAmongComparators() {
    func site(_ others: [String]) -> Site {
      Site(
        Self.count, data: ["a.csv": "period,n\n2021-04,1\n"],
        comparators: "indicator,area,period,value\na,E08000028,2021-22,9\na,england,2021-22,3\n"
          + others.map { "a,\($0),2021-22,5\n" }.joined(), declared: Self.places)
    }
    let few = site([])
    #expect(
      few.told == [
        "comparators.csv:2: error: column 'area' names 'E08000028', whose own values 'a' are [unknown-area]; "
          + "help: delete the row: the values come from a.csv"
      ])
    let national = site(others(9))
    #expect(national.told == [])
    for site in [few, national] {
      #expect(site.values("a") == ["2021-04 1"])
      #expect(site.values("a", area: "england") == ["2021-22 3"])
    }
  }

  @Test("an indicator of an area that nobody declared is told") func ownUndeclared() {
    #expect(
      site(["2021-04,,1"], "a:\n  title: A\n  measure: count\n  value: n\n  data: a.csv\n  own: englnd\n").told == [
        "indicators.yml:6:8: error: the indicator 'a' is of 'englnd', an area that site.yml does not declare "
          + "[unknown-area]; help: did you mean 'england'?"
      ])
  }
}
