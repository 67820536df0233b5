import Diagnostics
import Tables
import Testing

@Suite("Explore Education Statistics") struct EESTests {
  private static let head =
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name"
  private static let country = "National,E92000001,England,,,,"
  private static let region = "Regional,E92000001,England,E12000005,West Midlands,,"
  private static let authority =
    "Local authority,E92000001,England,E12000005,West Midlands,E08000028,Sandwell"

  /// What a file of these rows, below the usual columns and more, reads as.
  private func reading(_ rows: String..., columns: String = "n") -> Reading {
    Reading(file: ([Self.head + "," + columns] + rows).joined(separator: "\n"))
  }

  private func texts(_ reading: Reading, _ header: String) -> [String] {
    guard let table = reading.table, let index = table.index(of: header) else { return [] }
    return table.rows.map { $0.text(index) }
  }

  /// A file whose rows are wrong gives no table, and exactly these problems.
  private func check(_ reading: Reading, told: String...) {
    #expect(reading.table == nil)
    #expect(reading.told == told.map { "data/s47.csv:" + $0 })
  }

  @Test("each row gains its period and the code of its own level's area") func tidy() {
    let reading = reading(
      "2024,Reporting year,\(Self.country),30", "2024,Reporting year,\(Self.region),20",
      "2024,Reporting year,\(Self.authority),c")
    #expect(reading.told == [])
    #expect(reading.headers == Self.head.split(separator: ",").map(String.init) + ["n", "period", "area"])
    #expect(texts(reading, "period") == ["RY2024", "RY2024", "RY2024"])
    #expect(texts(reading, "area") == ["E92000001", "E12000005", "E08000028"])
    #expect(texts(reading, "la_name") == ["", "", "Sandwell"])
    #expect(reading.lines == [2, 3, 4])
    #expect(reading.table?.rows.map { $0.cell(9) }.last == .symbol(.confidential))
    #expect(reading.table?.shape == .ees(filters: []))
  }

  @Test("columns may stand in any order, behind a byte-order mark, with empty quoted cells and headers of digits")
  func asPublished() {
    let reading = Reading(
      file:
        "\u{FEFF}3_months_or_less,country_name,\"country_code\",geographic_level,time_identifier,la_name,time_period\n"
        + "15,England,E92000001,National,Financial year,\"\",202324\n")
    #expect(reading.told == [])
    #expect(texts(reading, "period") == ["FY2023-24"])
    #expect(texts(reading, "area") == ["E92000001"])
    #expect(texts(reading, "3_months_or_less") == ["15"])
  }

  @Test(
    "periods are read by their identifier, whatever its capitals",
    arguments: [
      ("2023", "Calendar year", "2023"), ("202324", "Financial year", "FY2023-24"),
      ("199900", "Financial Year", "FY1999-00"),
      ("201112", "Academic year", "AY2011-12"), ("2024", "Reporting year", "RY2024"), ("2024", "January", "2024-01"),
      ("2023", "September", "2023-09"), ("2023", "october", "2023-10"), ("2023", "December", "2023-12"),
      ("202324", "Financial year Q1", "2023-24-Q1"), ("202324", "Financial year Q4", "2023-24-Q4"),
    ])
  func periods(_ period: String, _ identifier: String, _ read: String) {
    let reading = reading("\(period),\(identifier),\(Self.country),1")
    #expect(reading.told == [])
    #expect(texts(reading, "period") == [read])
  }

  @Test("years that do not follow each other are told once for all their rows") func notConsecutive() {
    check(
      reading(
        "202120,Financial year,\(Self.country),1", "202324,Financial year,\(Self.country),2",
        "202120,Financial year,\(Self.region),3", "199901,Academic year,\(Self.country),4",
        "202120,Financial year,\(Self.authority),5"),
      told: "2:1: error: '202120' in column 'time_period' joins two years that do not follow each other [ees-period]; "
        + "so it is with 2 more rows below; help: for 2021-22 write 202122",
      "5:1: error: '199901' in column 'time_period' joins two years that do not follow each other [ees-period]; "
        + "help: for 1999-00 write 199900")
  }

  @Test(
    "a period of too few or too many digits is told",
    arguments: [
      ("2023", "Financial year", "write six digits, such as 202324 for 2023-24"),
      ("2023-24", "Academic year", "write six digits, such as 202324 for 2023-24"),
      ("002324", "Financial year Q1", "write six digits, such as 202324 for 2023-24"),
      ("202324", "Reporting year", "write the year's four digits, such as 2024"),
      ("0999", "Calendar year", "write the year's four digits, such as 2024"),
      ("", "January", "write the year's four digits, such as 2024"),
      ("２０２４", "March", "write the year's four digits, such as 2024"),
    ])
  func digits(_ period: String, _ identifier: String, _ help: String) {
    check(
      reading("\(period),\(identifier),\(Self.country),1"),
      told:
        "2\(period.isEmpty ? "" : ":1"): error: '\(period)' in column 'time_period' is not how '\(identifier)' is dated [ees-period]; help: \(help)"
    )
  }

  @Test(
    "an identifier that is not read is told with those that are",
    arguments: ["Week 12", "Autumn term", "Calendar year Q1", "Tax year", "Academic year Q2", "Financial year Q5", ""])
  func identifiers(_ identifier: String) {
    check(
      reading("2024,\(identifier),\(Self.country),1", "2023,\(identifier),\(Self.country),1"),
      told:
        "2\(identifier.isEmpty ? "" : ":6"): error: '\(identifier)' in column 'time_identifier' is not a kind of period that is read [ees-period]; "
        + "so it is with 1 more row below; help: these are: Calendar year, Financial year, Academic year, Reporting year, "
        + "Financial year Q1 to Q4, January to December")
  }

  @Test("a text that the line does not hold as it was read is told with its line alone") func textOfSeveralLines() {
    check(
      reading("2024,\"Week \"\"12\"\"\",\(Self.country),1"),
      told: "2: error: 'Week \"12\"' in column 'time_identifier' is not a kind of period that is read [ees-period]; "
        + "help: these are: Calendar year, Financial year, Academic year, Reporting year, Financial year Q1 to Q4, "
        + "January to December")
  }

  @Test("rows of other levels, and of areas whose code is a symbol, are left out unread") func otherLevels() {
    let reading = reading(
      "Week 1,never,School,E92000001,England,,,,,1", "2024,Reporting year,\(Self.country),2",
      "2024,Reporting year,Local authority,E92000001,England,E12000005,West Midlands,z,Unknown,3")
    #expect(reading.told == [])
    #expect(texts(reading, "n") == ["2"])
    #expect(reading.lines == [3])
  }

  @Test("a file without a row of an area is told") func noRows() {
    check(
      reading(
        "2024,Reporting year,School,E92000001,England,,,,,1", "2024,Reporting year,Provider,E92000001,England,,,,,1"),
      told: " error: no row is about a country, region or local authority with a code: column 'geographic_level' holds "
        + "'Provider', 'School' [ees-area]; help: download the file with the level National, Regional or Local authority"
    )
  }

  @Test("a row without its area's code is told, not taken for the authority's own") func noCode() {
    check(
      reading(
        "2024,Reporting year,Local authority,E92000001,England,E12000005,West Midlands,,Sandwell,1",
        "2023,Reporting year,Local authority,E92000001,England,E12000005,West Midlands,,Sandwell,1"),
      told: "2: error: the row is of the level 'Local authority', but its column 'new_la_code' is empty [ees-area]; "
        + "so it is with 1 more row below; help: write the area's code, such as E08000028")
    check(
      Reading(
        file: "time_period,time_identifier,geographic_level,country_code,country_name,n\n"
          + "2024,Reporting year,Regional,E92000001,England,1\n"),
      told: "2: error: the row is of the level 'Regional', but there is no column 'region_code' [ees-area]; "
        + "help: add the column, with the code of each row's area")
  }

  @Test("columns of its own called period or area are told") func clashes() {
    check(
      reading("2024,Reporting year,\(Self.country),1,2", columns: "area,period"),
      told: "1: error: the file has the columns of Explore Education Statistics, which make up a column 'period', "
        + "and one of its own [csv-shape]; help: give its own column 'period' another header",
      "1: error: the file has the columns of Explore Education Statistics, which make up a column 'area', "
        + "and one of its own [csv-shape]; help: give its own column 'area' another header")
  }

  @Test("filters are columns of texts; where they have a Total, its rows are meant unless others are asked for")
  func filters() throws {
    let reading = reading(
      "2024,Reporting year,\(Self.country),Total,All ages,Total,9",
      "2024,Reporting year,\(Self.country),Girls,All ages,1,4",
      "2024,Reporting year,\(Self.country),Total,Under 5,c,x",
      "Total,x,School,E92000001,England,,,,,Total,Total,Total,Total",
      columns: "sex,age,year_group,n")
    let table = try #require(reading.table)
    guard case .ees(let filters) = table.shape else { return #expect(Bool(false), "no filters") }
    #expect(filters.map(\.column) == ["sex", "age", "year_group"])
    #expect(filters.map(\.hasTotal) == [true, false, true])
    #expect(table.rows.map { table.isTotal($0, in: table.totals(besides: [])) } == [true, false, false])
    #expect(table.rows.map { table.isTotal($0, in: table.totals(besides: ["sex", "age"])) } == [true, false, false])
    #expect(table.rows.map { table.isTotal($0, in: table.totals(besides: ["year_group"])) } == [true, false, true])
    #expect(
      table.rows.map { table.isTotal($0, in: table.totals(besides: ["sex", "year_group"])) } == [true, true, true])
  }

  @Test("the rows of Total are those that are meant") func totals() throws {
    let table = try #require(
      reading(
        "2024,Reporting year,\(Self.country),Total,9", "2024,Reporting year,\(Self.country),Girls,4", columns: "sex,n"
      ).table)
    #expect(table.rows.map { table.isTotal($0, in: table.totals(besides: [])) } == [true, false])
  }

  @Test("a file that describes columns, and any other file, stays as it is") func otherFiles() {
    let description = "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint\n"
    let metadata = Reading(file: description + "n,Indicator,Number,,,0,\n")
    #expect(metadata.told == [])
    #expect(metadata.table?.shape == .tidy)
    let plain = Reading(file: "Topic,Measure,Polarity\nPlans,\"Rate, per 10,000\",-\n")
    #expect(plain.told == [])
    #expect(plain.table?.shape == .tidy)
    #expect(plain.cells == [["Plans", "Rate, per 10,000", "-"]])
    #expect(Reading(file: "time_period,geographic_level,country_code,country_name\n1,2,3,4\n").headers.count == 4)
    #expect(Reading(file: "a,b\n1\n").problems.map(\.rule) == [.csvShape])
  }
}
