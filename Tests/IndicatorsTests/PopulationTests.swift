import Diagnostics
import Indicators
import Testing

@Suite struct PopulationTests {
  private static let rate = "measure: rate, numerator: n, data: a.csv, decimals: 1"
  private static let areas = Areas(
    [
      Area(id: "england", label: "England", code: "E92000001"),
      Area(
        id: "group", label: "G",
        role: .group(AreaGroup(method: .pooled, members: ["E08000027", "E08000030"]))),
    ], authorityCode: "E08000028")

  private func site(
    _ rows: [String], people: String?, vintage: String = "v1", more: String = "", areas: Areas = areas
  ) -> Site {
    Site(
      "a: {title: A, \(Self.rate)\(more)}\n",
      data: ["a.csv": "period,area,n,d\n" + rows.map { $0 + "\n" }.joined()], declared: areas,
      populations: (people, vintage))
  }

  @Test("a rate without a denominator is per the population of its area and year") func rate() throws {
    let site = site(
      ["2020-21,,1983,", "2020-21,E92000001,10,", "2021-22,,1518,"],
      people: "area,year,population\nE08000028,2020,\"82,995\"\n,2021,84907\nengland,2020,1000\n")
    #expect(site.told == [])
    #expect(site.values("a") == ["2020-21 238.9 per 10,000", "2021-22 178.8 per 10,000"])
    #expect(site.values("a", area: "england") == ["2020-21 100.0 per 10,000"])
    let indicator = try #require(site.book["a"])
    #expect(indicator.own.map { $0.denominator?.number } == [Exact(82995), Exact(84907)])
    #expect(indicator.population == PopulationUse(vintage: "v1", source: "ons", ages: "0 to 17"))
    let outcome = Statistic.value.of(indicator, in: nil)
    #expect(outcome.observation == indicator.own[1])
    #expect(outcome.quantity == indicator.definition.quantity(try #require(indicator.own[1].value.number)))
    let working = try #require(outcome.working)
    #expect(working.line == "1,518 ÷ 84,907 × 10,000 = 178.78")
    #expect(
      working.inputs.map { "\($0.label): \($0.display) (\($0.place?.description ?? ""))" } == [
        "numerator, 2021-22: 1,518 (a.csv:4)", "population in mid-2021, 2021-22: 84,907 (people.csv:3)",
      ])
  }

  @Test("a rate with a denominator of its own keeps it") func ownDenominator() {
    let site = site(["2020-21,,5,10"], people: "year,population\n2020,1000\n", more: ", denominator: d")
    #expect(site.told == [])
    #expect(site.values("a") == ["2020-21 5,000.0 per 10,000"])
    #expect(site.book["a"]?.population == nil)
  }

  @Test(
    "a period takes the population of the middle of its financial year",
    arguments: [
      ("2021-22", 2021), ("FY2011-12", 2011), ("2021", 2021), ("AY2021-22", 2021), ("2021-04", 2021), ("2021-12", 2021),
      ("2022-01", 2021), ("2022-03", 2021), ("2022-04", 2022), ("2021-22-Q1", 2021), ("2021-22-Q3", 2021),
      ("2021-22-Q4", 2021), ("2022-23-Q1", 2022), ("2022-03-31", 2021), ("2022-04-01", 2022), ("2021-01-01", 2020),
    ])
  func midYear(_ text: String, _ year: Int) throws {
    #expect(try #require(Period.read(text, as: nil)).midYear == year)
  }

  @Test("every month of a year has its financial year's population", arguments: [-20, 0, 1, 2021])
  func months(_ year: Int) {
    for month in Period(.financialYear, ordinal: year).firstMonth...Period(.financialYear, ordinal: year).lastMonth {
      #expect(Period(.month, ordinal: month).midYear == year)
    }
    for quarter in 0..<4 { #expect(Period(.quarter, ordinal: year * 4 + quarter).midYear == year) }
  }

  @Test("a year without a population is told once for each area, and no other year's is taken") func missing() {
    let site = site(
      ["2021-04,,1,", "2021-05,,2,", "2022-04,,3,", "2022-05,england,4,", "2022-06,england,c,", "2023-04,england,c,"],
      people: "area,year,population\n,2020,1000\n,2022,2000\n")
    let told = { (line: Int, period: String, year: String, whose: String, has: String) in
      "a.csv:\(line): error: the rate 'a' for \(period) needs the mid-\(year) population of \(whose), which people.csv "
        + "does not have [missing-population]; \(has); help: add a row for \(year); no other year's population is used "
        + "in its place"
    }
    #expect(
      site.told == [
        told(2, "April 2021", "2021", "the authority", "it has 2020, 2022"),
        told(5, "May 2022", "2022", "'england'", "it has no year for 'england'"),
      ])
    #expect(site.values("a") == ["2021-04 no value", "2021-05 no value", "2022-04 15.0 per 10,000"])
    #expect(site.values("a", area: "england") == ["2022-05 no value", "2022-06 [c]", "2023-04 [c]"])
    #expect(site.book.faulty == ["a"])
  }

  @Test("members' populations pool") func pooled() {
    let site = site(
      ["2021-22,,1,", "2021-22,E08000027,10,", "2021-22,E08000030,30,"],
      people: "area,year,population\n,2021,1000\nE08000027,2021,1000\nE08000030,2021,3000\n")
    #expect(site.told == [])
    #expect(site.values("a", area: "group") == ["2021-22 100.0 per 10,000"])
  }

  @Test("an indicator of another area takes that area's population, and the authority its own") func own() {
    let areas = Areas(
      [
        Area(id: "sandwell", label: "Sandwell", code: "E08000028"),
        Area(id: "dudley", label: "Dudley", code: "E08000027"),
      ], authorityCode: "E08000028")
    let site = site(
      ["2021-22,,1,", "2021-22,E08000028,1,"], people: "area,year,population\n,2021,1000\nE08000027,2021,500\n",
      more: ", own: dudley", areas: areas)
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-22 20.0 per 10,000"])
    #expect(site.values("a", area: "sandwell") == ["2021-22 10.0 per 10,000"])
  }

  @Test("of several vintages the one that the site names counts") func vintages() {
    let people = "year,vintage,population\n2021,v1,1000\n2021,v2,2000\n"
    #expect(site(["2021-22,,1,"], people: people).values("a") == ["2021-22 10.0 per 10,000"])
    #expect(site(["2021-22,,1,"], people: people, vintage: "v2").values("a") == ["2021-22 5.0 per 10,000"])
    let unknown = site(["2021-22,,1,"], people: people, vintage: "v22")
    #expect(
      unknown.told == [
        "site.yml:1:8: error: no row of people.csv has the vintage 'v22' [wrong-vintage]; help: did you mean 'v2'?"
      ])
    #expect(unknown.book.faulty == ["a"])
  }

  @Test("a table that could not be read is not told a second time") func unread() {
    let site = site(["2021-22,,1,"], people: nil)
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-22 no value"])
    #expect(site.book.faulty == ["a"])
  }

  private func check(_ people: [String], _ told: [String]) {
    let site = site(["2021-22,,1,"], people: people.map { $0 + "\n" }.joined())
    #expect(site.told == told.map { "people.csv:\($0)" })
  }

  @Test("a table of populations without its columns is told") func columns() {
    let help = "help: its columns are area, year, population and, where it holds several, vintage"
    check(
      ["area,when,people", ",2021,1"],
      [
        "1: error: the table of populations has no column 'year' [missing-column]; \(help)",
        "1: error: the table of populations has no column 'population' [missing-column]; \(help)",
      ])
  }

  @Test("a cell that cannot be used is told") func cells() {
    let digits = "help: write digits, or delete the row where the population is not known"
    let delete = "help: delete the row where the population is not known"
    check(
      [
        "area,year,population", "englnd,2021,1", ",2021-22,1", ",2020,many", ",2019,0", ",2018,-5", ",2017,", ",2016,c",
      ],
      [
        "2: error: column 'area' names 'englnd', which site.yml does not declare [unknown-area]; "
          + "help: did you mean 'england'?",
        "3: error: column 'year' holds '2021-22', which is not a year [wrong-period]; "
          + "help: write the year of the mid-year estimate, such as 2021",
        "4: error: column 'population' holds 'many', which is not a number [wrong-number]; \(digits)",
        "5: error: column 'population' holds 0, but a rate needs people [wrong-number]; \(delete)",
        "6: error: column 'population' holds -5, but a rate needs people [wrong-number]; \(delete)",
        "7: error: column 'population' holds '', which is not a number [wrong-number]; \(digits)",
        "8: error: column 'population' holds 'c', which is not a number [wrong-number]; \(digits)",
      ])
  }

  @Test("a second population for a year is told with the first") func twice() {
    let help = "help: keep one row, or tell them apart by a column 'vintage'"
    check(
      ["area,year,population", ",2021,1", "E08000028,2021,2", "england,2021,3", "E92000001,2021,3"],
      [
        "3: error: a second population for 2021 [duplicate-period]; the first is at people.csv:2; \(help)",
        "5: error: a second population of 'england' for 2021 [duplicate-period]; the first is at people.csv:4; \(help)",
      ])
  }
}
