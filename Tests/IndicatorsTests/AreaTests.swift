import Diagnostics
import Fields
import Indicators
import Testing

@Suite struct AreaTests {
  private func read(_ yaml: String, authority: String? = "E08000028") throws -> (areas: Areas, told: [String]) {
    let text = "areas:\n" + yaml
    let (value, faults) = YAML.read(text, in: SourceText(path: "site.yml", text: text))
    #expect(faults == [])
    var reader = FieldReader(try #require(value), of: "site.yml")
    let group = reader.value("areas")
    let (areas, problems) = Areas.read(try #require(group), authorityCode: authority)
    return (areas, problems.told)
  }

  @Test("an area is a place, a group whose average is given, or a group worked out from members") func kinds() throws {
    let (areas, told) = try read(
      """
        dudley: {label: Dudley, code: E08000027}
        neighbours: {label: Neighbours, method: not stated, model: "2021", count: 10}
        black-country: {label: Black Country, method: pooled, members: [dudley, E08000028, E08000030]}
      """)
    #expect(told == [])
    #expect(areas.declared == ["dudley", "neighbours", "black-country"])
    #expect(areas["dudley"] == Area(id: "dudley", label: "Dudley", code: "E08000027"))
    #expect(areas["neighbours"]?.group == AreaGroup(method: .notStated, model: "2021", count: 10))
    let group = try #require(areas["black-country"]?.group)
    #expect(group == AreaGroup(method: .pooled, count: 3, members: ["dudley", "E08000028", "E08000030"]))
    #expect(areas["walsall"] == nil)
  }

  @Test(
    "an average without its method is refused, for it cannot be compared",
    arguments: ["model: \"2021\"", "count: 10", "model: \"2021\", count: 10"])
  func withoutMethod(_ keys: String) throws {
    let (areas, told) = try read("  n: {label: Neighbours, \(keys)}\n")
    #expect(
      told == [
        "site.yml:2:6: error: the area 'n' is an average, and an average without its method cannot be compared "
          + "[comparator-without-method]; help: add 'method: mean', 'median' or 'pooled', or 'method: not stated' if "
          + "the source does not say"
      ])
    #expect(areas["n"]?.group == nil)
  }

  @Test(
    "what an area gets wrong is told at its place",
    arguments: [
      (
        "{label: N, members: [E08000027]}",
        "2:6: error: the area 'n' is an average, and an average without its method cannot be compared "
          + "[comparator-without-method]; help: add 'method: mean', 'median' or 'pooled'"
      ),
      (
        "{label: N, method: not stated, members: [E08000027]}",
        "2:25: error: the area 'n' is worked out from its members, which takes a method [comparator-without-method]; "
          + "help: write 'method: mean', 'median' or 'pooled'"
      ),
      (
        "{label: N, method: meen}",
        "2:25: error: 'method' of the area 'n' is 'meen' [wrong-value]; help: did you mean 'mean'?"
      ),
      (
        "{label: N, method: average}",
        "2:25: error: 'method' of the area 'n' is 'average' [wrong-value]; "
          + "help: it is one of: mean, median, pooled, not stated"
      ),
      (
        "{label: N, method: mean, count: 3, members: [E08000027, E08000030]}",
        "2:38: error: 'count' of the area 'n' is 3, but 'members' lists 2 [wrong-value]; "
          + "help: leave 'count' out: the members are counted"
      ),
      (
        "{label: N, method: mean, members: [332]}",
        "2:41: error: a member of the area 'n' is '332', which is neither a nine-character code nor an area "
          + "[unknown-area]; help: write a code such as E08000027, or the id of another area"
      ),
      (
        "{label: N, method: mean, members: [E08000027, E08000027]}",
        "2:52: error: the area 'n' has the member 'E08000027' twice [wrong-value]; help: delete one of them"
      ),
      (
        "{label: N, method: mean, members: []}",
        "2:40: error: 'members' of the area 'n' is empty [wrong-value]; "
          + "help: list the members' codes, or leave the line out where the data has the average"
      ),
      (
        "{label: N, method: mean, members: [n]}",
        "2:6: error: the area 'n' has the member 'n', which is an average itself [wrong-value]; "
          + "help: list places, not groups"
      ),
      (
        "{label: N, code: 332}",
        "2:23: error: 'code' of the area 'n' is '332', which is not a nine-character code [wrong-value]; "
          + "help: write a code such as E08000028; codes of three digits are not read"
      ),
      (
        "{label: N, code: E08000027}\n  m: {label: M, code: E08000027}",
        "3:23: error: the area 'm' has the code E08000027, as the area 'n' has [wrong-value]; "
          + "help: a row of this code could belong to either: keep one of them"
      ),
      (
        "{label: N, code: E08000027}\n  m: {label: M, method: mean, members: [n, E08000027]}",
        "3:6: error: the area 'm' has the member 'n' twice: by its id and by its code [wrong-value]; "
          + "help: delete one of them"
      ),
    ])
  func wrong(_ area: String, _ expected: String) throws {
    #expect(try read("  n: \(area)\n").told == ["site.yml:\(expected)"])
  }

  private static let codes: [(String, Bool)] = [
    ("E08000028", true), ("E92000001", true), ("K02000001", true), ("333", false), ("e08000028", false),
    ("E0800002", false), ("E080000288", false), ("E0800002x", false), ("", false), ("é0800002", false),
  ]

  @Test("a code is a capital letter and eight digits", arguments: codes) func code(_ text: String, _ isCode: Bool) {
    #expect(Area.isCode(text) == isCode)
  }

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
