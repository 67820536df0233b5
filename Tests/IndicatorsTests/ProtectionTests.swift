import Diagnostics
import Indicators
import Tables
import Testing

/// Sets of tables, as `disclosure.yml` names them, from text to protected text.
@Suite struct ProtectionTests {
  /// The tables' rows after protection, by file name, and what is told.
  private func check(
    _ disclosure: String, _ data: [String: String], _ printed: [String: [String]], told: [String] = []
  ) {
    let (tables, problems) = Site.protected(data, disclosure)
    #expect(problems.told == told)
    #expect(tables.mapValues { $0.rows.map { $0.raw.joined(separator: ",") } } == printed)
  }

  private static let wards = "ward,plans\nAsh,40\nElm,3\nOak,7\nYew,0\nTotal,50\n"
  private static let set = "plans:\n  counts: [plans]\n  categories: [ward]\n  tables: [a.csv]\n"

  @Test("small counts are suppressed, and the smallest other one with a single one")
  func smallCountsAreSuppressed() {
    check(Self.set, ["a.csv": Self.wards], ["a.csv": ["Ash,40", "Elm,c", "Oak,c", "Yew,0", "Total,50"]])
  }

  @Test("a set has its own threshold and its own words for all") func aSetHasItsOwnThresholdAndWords() {
    check(
      "plans:\n  threshold: 9\n  total: [All wards, Both]\n  counts: [n]\n  categories: [ward, sex]\n  tables: [a.csv]\n",
      ["a.csv": "ward,sex,n\nA,F,30\nA,M,20\nA,Both,50\nAll wards,Both,57\nB,Both,7\n"],
      ["a.csv": ["A,F,30", "A,M,c", "A,Both,c", "All wards,Both,57", "B,Both,c"]])
  }

  @Test("tables of a set share their totals") func tablesOfASetShareTheirTotals() {
    check(
      "plans:\n  counts: [plans]\n  categories: [ward, age]\n  tables: [a.csv, b.csv]\n",
      ["a.csv": "ward,plans\nAsh,0\nElm,3\nTotal,3\n", "b.csv": "age,plans\n0-4,2\n5-9,1\nTotal,3\n"],
      ["a.csv": ["Ash,0", "Elm,c", "Total,c"], "b.csv": ["0-4,c", "5-9,c", "Total,c"]])
    check(
      "plans:\n  counts: [plans]\n  categories: [ward, age]\n  tables: [a.csv, b.csv]\n",
      [
        "a.csv": "ward,plans\nAsh,20\nElm,30\nTotal,50\n",
        "b.csv": "age,ward,plans\n0-4,Ash,2\n5-9,Ash,18\n0-4,Elm,30\n",
      ],
      ["a.csv": ["Ash,20", "Elm,30", "Total,50"], "b.csv": ["0-4,Ash,c", "5-9,Ash,c", "0-4,Elm,30"]])
  }

  @Test("a count that one table suppresses is suppressed in all") func aCountThatOneTableSuppressesIsSuppressedInAll() {
    check(
      "plans:\n  counts: [n]\n  categories: [ward]\n  tables: [a.csv, b.csv]\n",
      ["a.csv": "ward,n\nA,30\nB,c\nTotal,100\n", "b.csv": "ward,n\nB,20\nC,50\n"],
      ["a.csv": ["A,c", "B,c", "Total,100"], "b.csv": ["B,c", "C,50"]])
  }

  @Test("columns worked out from a suppressed count go with it; others stay")
  func columnsWorkedOutFromASuppressedCountGoWithIt() {
    check(
      "plans:\n  counts: [n]\n  categories: [ward]\n  derived: [rate]\n  other: [population, note]\n  tables: [a.csv]\n",
      ["a.csv": "ward,n,rate,population,note,status\nA,3,1.5,2000,few,final\nB,,,100,,final\nC,c,4,7,,final\n"],
      ["a.csv": ["A,c,c,2000,few,final", "B,,,100,,final", "C,c,c,7,,final"]])
  }

  @Test("a percentage tells what is left of its whole") func aPercentageTellsWhatIsLeftOfItsWhole() {
    let set =
      "a:\n  counts: [in_time, all]\n  percentages: [{part: in_time, whole: all}]\n  derived: [share]\n  tables: [a.csv]\n"
    check(
      set,
      [
        "a.csv":
          "period,in_time,all,share\n2021,97,100,97\n2022,3,100,3\n2023,90,100,90\n2024,100,100,100\n2025,0,4,0\n"
      ],
      ["a.csv": ["2021,c,100,c", "2022,c,100,c", "2023,90,100,90", "2024,100,100,100", "2025,0,c,c"]])
  }

  @Test("columns that add up across a row are protected across it") func columnsThatAddUpAcrossARow() {
    check(
      "a:\n  counts: [april, may, june, quarter]\n  sums: [{total: quarter, parts: [april, may, june]}]\n"
        + "  categories: [ward]\n  tables: [a.csv]\n",
      ["a.csv": "ward,april,may,june,quarter\nA,3,9,20,32\nB,10,9,20,39\n"],
      ["a.csv": ["A,c,c,20,32", "B,10,9,20,39"]])
  }

  @Test("months that add up to a year are protected against it") func monthsThatAddUpToAYear() {
    let months =
      ["04", "05", "06", "07", "08", "09", "10", "11", "12"].map { "2021-\($0)" }
      + ["2022-01", "2022-02", "2022-03"]
    let text = "period,n\n" + months.map { "\($0),\($0 == "2021-11" ? 4 : $0 == "2022-02" ? 11 : 30)\n" }.joined()
    let plain = ["a.csv": text, "b.csv": "period,n\nFY2021-22,315\n"]
    let set = "a:\n  counts: [n]\n  periods: add-up\n  tables: [a.csv, b.csv]\n"
    let printed = months.map { "\($0),\(["2021-11", "2022-02"].contains($0) ? "c" : "30")" }
    check(set, plain, ["a.csv": printed, "b.csv": ["FY2021-22,315"]])
    let apart = months.map { "\($0),\($0 == "2021-11" ? "c" : $0 == "2022-02" ? "11" : "30")" }
    check(
      "a:\n  counts: [n]\n  periods: apart\n  tables: [a.csv, b.csv]\n", plain,
      ["a.csv": apart, "b.csv": ["FY2021-22,315"]])
  }

  @Test("quarters add up to years, and months to quarters") func quartersAddUpToYearsAndMonthsToQuarters() {
    check(
      "a:\n  counts: [n]\n  periods: add-up\n  tables: [a.csv]\n",
      ["a.csv": "period,n\nFY2021-22,100\n2021-22-Q1,2\n2021-22 Q2,40\n2021-22-Q3,30\n2021-22-Q4,28\n"],
      ["a.csv": ["FY2021-22,100", "2021-22-Q1,c", "2021-22 Q2,40", "2021-22-Q3,30", "2021-22-Q4,c"]])
    check(
      "a:\n  counts: [n]\n  periods: add-up\n  tables: [a.csv, b.csv]\n",
      ["a.csv": "period,n\n2021-22-Q1,60\n", "b.csv": "period,n\n2021-04,2\n2021-05,30\n2021-06,28\n"],
      ["a.csv": ["2021-22-Q1,60"], "b.csv": ["2021-04,c", "2021-05,30", "2021-06,c"]])
  }

  @Test("a total so far tells the month that it grows by") func aTotalSoFarTellsTheMonth() {
    check(
      "a:\n  counts: [n, so_far]\n  cumulative: [{total: so_far, of: n}]\n  tables: [a.csv]\n",
      ["a.csv": "period,n,so_far\n2021-04,20,20\n2021-05,3,23\n2021-06,30,53\n2021-08,9,74\n2021-07,12,\n"],
      ["a.csv": ["2021-04,c,c", "2021-05,c,23", "2021-06,30,53", "2021-08,9,74", "2021-07,12,"]])
  }

  @Test("two ones beside each other take a third count with them") func twoOnes() {
    check(
      Self.set, ["a.csv": "ward,plans\nA,1\nB,1\nC,31\nD,12\nTotal,45\n"],
      ["a.csv": ["A,c", "B,c", "C,31", "D,c", "Total,45"]])
  }

  @Test("what was suppressed, and how much, is told, but not where") func whatWasSuppressedIsTold() throws {
    let (tables, _) = Site.protected(
      ["a.csv": Self.wards, "b.csv": "n\n3\n", "c.csv": "n\n3\n"],
      Self.set + "open: [{table: b.csv, reason: Audits.}]\n")
    #expect(tables["b.csv"]?.standing == .open(reason: "Audits."))
    #expect(tables["c.csv"]?.standing == .undeclared)
    #expect(tables["c.csv"]?.protection == nil)
    let note = try #require(tables["a.csv"]?.protection)
    #expect([note.threshold, note.primary, note.secondary, note.given] == [5, 1, 1, 0])
    #expect(
      note.sentences == [
        "Counts from 1 to 5 are suppressed; 1 further count is hidden so that these cannot be worked out.",
        "For every hidden count another set of counts was found that fits everything published here, so none of them can "
          + "be worked out from it. How narrowly a hidden count can be estimated is not limited.",
      ])
    let site = Site(
      "a:\n  title: A\n  measure: count\n  value: plans\n  data: a.csv\n  where: {ward: Elm}\n",
      data: ["a.csv": "period," + Self.wards.replacing("\n", with: "\n2021,").dropLast(5)], disclosure: Self.set)
    #expect(site.told == [])
    #expect(site.book["a"]?.standing == .suppressed(note))
  }

  @Test("a note says how many counts are hidden") func aNoteSaysHowManyCountsAreHidden() {
    func first(_ data: String) -> String? {
      Site.protected(["a.csv": data], Self.set).tables["a.csv"]?.protection?.sentences.first
    }
    #expect(first("ward,plans\nA,9\n") == "Counts from 1 to 5 are suppressed; this table has none.")
    #expect(first("ward,plans\nA,3\nB,4\nTotal,7\n") == "Counts from 1 to 5 are suppressed.")
    #expect(
      first("ward,plans\nA,1\nB,6\nC,0\nTotal,7\n")
        == "Counts from 1 to 5 are suppressed; 2 further counts are hidden so that these cannot be worked out.")
  }
}
