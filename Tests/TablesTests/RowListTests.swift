import Diagnostics
import Tables
import Testing

@Suite("Data files in JSON and YAML") struct RowListTests {
  private func check(_ text: String, path: String = "data/a.json", told: String...) {
    let reading = Reading(file: text, path: path)
    #expect(reading.table == nil)
    #expect(reading.told == told)
  }

  private let same = "help: write a list of rows that all have the same keys, such as [{period: 2021-22, count: 5}]"
  private let null = "help: write the key with null where nothing is known"

  @Test(
    "a list of rows is a table",
    arguments: [
      ("data/a.json", "[\n  {\"period\": \"2021-22\", \"n\": 0.10},\n  {\"n\": null, \"period\": \" c \"}\n]\n"),
      ("data/a.json", "\u{FEFF}[\r\n\t{\"period\":\"2021-22\",\"n\":0.10},\r\n\t{\"period\":\"c\",\"n\":\"\"}]"),
      ("data/a.yml", "# visits\n- {period: 2021-22, n: 0.10}\n- {n: , period: c}\n"),
      ("data/a.yaml", "\n- period: 2021-22\n  n: '0.10'\n- period: c\n  n: ~\n"),
    ])
  func lists(_ path: String, _ text: String) {
    let reading = Reading(file: text, path: path)
    #expect(reading.told == [])
    #expect(reading.headers == ["period", "n"])
    #expect(reading.cells == [["2021-22", "0.10"], ["c", ""]])
    #expect(reading.table?.rows.map { $0.cell(1) } == [.number(DecimalNumber(mantissa: 10, scale: 2)), .empty])
    #expect(reading.lines.first == 2)
    #expect(reading.table?.path == path)
  }

  @Test("rows know their lines") func lines() {
    #expect(Reading(file: "- n: 1\n\n- n: 2\n", path: "data/a.yml").lines == [1, 3])
    #expect(Reading(file: "[{\"n\": 1},\n {\"n\": 2}]", path: "data/a.json").lines == [1, 2])
  }

  @Test("a row without a key, or with one of its own, is told once for all") func otherKeys() {
    check(
      "[{\"period\": 1, \"count\": 2},\n{\"period\": 3},\n{\"period\": 4},\n{\"period\": 5, \"cuont\": 6, \"x\": 7}]",
      told: "data/a.json:2:1: error: the row has no key 'count', which the first row has [row-shape]; "
        + "so it is with 2 more rows below; \(null)",
      "data/a.json:4:15: error: the row has a key 'cuont', which the first row does not have [row-shape]; "
        + "help: did you mean 'count'?",
      "data/a.json:4:27: error: the row has a key 'x', which the first row does not have [row-shape]; \(same)")
  }

  @Test("what is no list of rows is told") func noList() {
    check(
      "{\"a\": 1}",
      told:
        "data/a.json:1:1: error: the file should be a list of rows, each a group of keys, not a group of keys [row-shape]; \(same)"
    )
    check(
      "", path: "data/a.yml",
      told:
        "data/a.yml:1: error: the file should be a list of rows, each a group of keys, not nothing [row-shape]; \(same)"
    )
    check("[]", told: "data/a.json:1:1: error: the list of rows is empty [row-shape]; \(same)")
    check(
      "- 5\n- [6]\n- a: 7\n", path: "data/a.yml",
      told: "data/a.yml:1:3: error: a row should be a group of keys, not text [row-shape]; \(same)",
      "data/a.yml:2:3: error: a row should be a group of keys, not a list [row-shape]; \(same)")
    check(
      "[{}, {}]",
      told: "data/a.json:1:2: error: the first row has no keys, so the table has no columns [row-shape]; \(same)")
    check("[{\"\": 1}]", told: "data/a.json:1:3: error: a key is empty [row-shape]; \(same)")
    check(
      "[{\"a\": [1]}, {\"a\": {\"b\": 1}}]",
      told: "data/a.json:1:8: error: 'a' should be a number or a text, not a list [row-shape]; \(same)",
      "data/a.json:1:20: error: 'a' should be a number or a text, not a group of keys [row-shape]; \(same)")
  }

  @Test("what is no JSON, YAML or UTF-8 is told") func unreadable() {
    #expect(Reading(file: "[{\"a\": 1}", path: "data/a.json").problems.map(\.rule.id) == ["yaml-syntax"])
    #expect(Reading(file: "- {a: 1, a: 2}\n", path: "data/a.yml").problems.map(\.rule.id) == ["duplicate-key"])
    let (table, problems) = DataFile.read(bytes: [0x5B, 0xA3, 0x5D], path: "data/a.json")
    #expect(table == nil)
    #expect(
      Reading.told(problems) == [
        "data/a.json:1:2: error: the byte 0xA3 is not UTF-8 text [csv-encoding]; help: save the file as UTF-8 text"
      ])
  }

  @Test("data files are known by their endings") func endings() {
    #expect(["a.csv", "a.json", "a.yml", "a.yaml", "x.meta.csv"].allSatisfy(DataFile.isReadable))
    #expect(!["a.xlsx", "a.md", "csv", "a.csv.bak"].contains(where: DataFile.isReadable))
  }

  @Test("rows of Explore Education Statistics are known in any of them") func educationStatistics() {
    let reading = Reading(
      file: "- {time_period: 202324, time_identifier: Financial year, geographic_level: National, "
        + "country_code: E92000001, country_name: England, n: 5}\n", path: "data/a.yml")
    #expect(reading.told == [])
    #expect(reading.cells.map { $0.suffix(3) } == [["5", "FY2023-24", "E92000001"]])
  }
}
