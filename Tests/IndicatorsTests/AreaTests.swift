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
}
