import Indicators
import Testing

@Suite struct GroupTests {
  private static let codes = ["E08000001", "E08000002", "E08000003", "E08000004", "E08000005"]

  private func site(
    _ method: GroupMethod, _ rows: [String], members: [String] = codes,
    columns: String = "measure: percentage, numerator: n, denominator: d", own: String = "", comparators: String? = nil
  ) -> Site {
    let group = Area(id: "group", label: "G", role: .group(AreaGroup(method: method, members: members)))
    return Site(
      "a: {title: A, \(columns), data: a.csv, decimals: 1\(own)}\n",
      data: ["a.csv": "period,area,n,d\n" + rows.map { $0 + "\n" }.joined()], comparators: comparators,
      declared: Areas([group], authorityCode: "E08000009"))
  }

  private static let rows = ["E08000001,1,10", "E08000002,2,10", "E08000003,90,100", "E08000004,4,10", "E08000005,1,2"]
    .map { "2021-22," + $0 }

  @Test(
    "a group's value is worked out from its members' values by its method",
    arguments: [(GroupMethod.mean, "42.0%"), (.median, "40.0%"), (.pooled, "74.2%")])
  func methods(_ method: GroupMethod, _ value: String) throws {
    let site = site(method, ["2021-22,,1,2"] + Self.rows)
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-22 50.0%"])
    #expect(site.values("a", area: "group") == ["2021-22 \(value)"])
    let observation = try #require(site.book["a"]?.areas["group"]?.first)
    #expect(observation.coverage?.counted == 5)
    #expect(observation.coverage?.members == 5)
    #expect(observation.numerator?.number == (method == .pooled ? Exact(98) : nil))
    #expect(observation.denominator?.number == (method == .pooled ? Exact(132) : nil))
    #expect(site.book["a"]?.members.keys.sorted() == Self.codes)
  }

  @Test("the median of an even number is the mean of the two in the middle") func even() {
    let site = site(.median, Array(Self.rows.dropLast()), members: Self.codes.dropLast())
    #expect(site.values("a", area: "group") == ["2021-22 30.0%"])
  }

  @Test("the authority can be a member, by its code") func authority() {
    let site = site(.mean, ["2021-22,,1,2", "2021-22,E08000001,3,4"], members: ["E08000001", "E08000009"])
    #expect(site.told == [])
    #expect(site.values("a", area: "group") == ["2021-22 62.5%"])
  }

  @Test(
    "the order of members and of rows never matters", arguments: [GroupMethod.mean, .median, .pooled],
    1...20 as ClosedRange<UInt64>)
  func order(_ method: GroupMethod, _ seed: UInt64) {
    var random = Seeded(seed)
    let members = (0..<Int.random(in: 1...9, using: &random)).map { "E0800010\($0)" }
    let rows = ["2020-21", "2021-22"].flatMap { period in
      members.map { member -> String in
        let whole = Int.random(in: 1...500, using: &random)
        return "\(period),\(member),\(Int.random(in: 0...whole, using: &random)),\(whole)"
      }
    }
    let expected = site(method, rows, members: members).book["a"]?.areas["group"]
    let shuffled = site(method, rows.shuffled(using: &random), members: members.shuffled(using: &random))
    #expect(shuffled.told == [])
    #expect(expected?.count == 2)
    #expect(shuffled.book["a"]?.areas["group"]?.map(\.value) == expected?.map(\.value))
  }

  @Test(
    "with a member missing or suppressed there is no value, and the reason is said", arguments: ["c,10", ",", ",10"])
  func incomplete(_ cells: String) throws {
    let rows = [Self.rows[0], Self.rows[1], Self.rows[2], Self.rows[3], "2021-22,E08000005,\(cells)"]
    for rows in [rows, rows.dropLast()] {
      let site = site(.mean, ["2021-22,,1,2"] + rows)
      #expect(site.told == [])
      #expect(site.values("a", area: "group") == ["2021-22 no value"])
      let indicator = try #require(site.book["a"])
      #expect(
        Statistic.value.of(indicator, area: "group", in: nil)
          == .unavailable("there is no value for 2021-22: only 4 of its 5 members have a number"))
    }
  }

  @Test("of a group of which only the authority's own values are known, nothing is said") func onlyOwn() {
    let members = ["E08000001", "E08000009"]
    let site = site(.mean, ["2021-22,,1,2"], members: members)
    #expect(site.told == [])
    #expect(site.book["a"]?.areas["group"] == nil)
    let later = self.site(.mean, ["2020-21,,1,2", "2021-22,,1,2", "2021-22,E08000001,1,4"], members: members)
    #expect(later.values("a", area: "group") == ["2020-21 no value", "2021-22 37.5%"])
    #expect(
      later.book["a"]?.areas["group"]?.map(\.absence) == ["only 1 of its 2 members has a number", nil])
  }

  @Test("published values can be averaged but not pooled") func published() throws {
    let columns = "measure: percentage, value: n"
    let rows = ["2021-22,E08000001,10,", "2021-22,E08000002,20,"]
    let members = ["E08000001", "E08000002"]
    #expect(
      site(.mean, rows, members: members, columns: columns).values("a", area: "group") == ["2021-22 15.0%"])
    let pooled = try #require(site(.pooled, rows, members: members, columns: columns).book["a"])
    #expect(
      Statistic.value.of(pooled, area: "group", in: nil)
        == .unavailable("there is no value for 2021-22: there are no numerators and denominators to pool"))
  }

  @Test("members may stand in the table of comparators, beside those of the data file") func longTable() {
    let site = site(
      .mean, ["2021-22,,1,2", "2021-22,E08000001,1,2"], members: ["E08000001", "E08000002"],
      comparators: "indicator,area,period,value,source\na,E08000002,2021-22,70,DfE\n")
    #expect(site.told == [])
    #expect(site.values("a", area: "group") == ["2021-22 60.0%"])
    #expect(site.book["a"]?.areas["group"]?.first?.source == "DfE")
  }

  @Test("a member with two values in a period, or a group with one given as well, is told") func twice() {
    let site = site(
      .mean, ["2021-22,,1,2", "2021-22,E08000001,1,2", "2021-22,E08000001,1,2", "2021-22,group,1,2"],
      members: ["E08000001"])
    #expect(
      site.told == [
        "a.csv:4: error: the indicator 'a' has a second value for 2021-22 in 'E08000001' [duplicate-period]; "
          + "the first is at a.csv:3; help: keep one row, or select rows with 'where:'",
        "a.csv:3: error: the indicator 'a' has a second value for 2021-22 in 'group' [duplicate-period]; "
          + "the first is at a.csv:5; help: keep one row, or select rows with 'where:'",
      ])
  }

  @Test("a group's value is no more reliable than its members'") func status() {
    let site = Site(
      "a: {title: A, measure: count, value: n, data: a.csv}\n",
      data: ["a.csv": "period,area,n,status\n2021,E08000001,1,final\n2021,E08000002,1,provisional\n"],
      declared: Areas([
        Area(
          id: "group", label: "G",
          role: .group(AreaGroup(method: .mean, members: ["E08000001", "E08000002"])))
      ]))
    #expect(site.told == [])
    #expect(site.book["a"]?.areas["group"]?.first?.status == .provisional)
  }
}
