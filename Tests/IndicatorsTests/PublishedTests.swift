import Diagnostics
import Fields
import Foundation
import Indicators
import Tables
import Testing

/// The series of the site against what the Contract Review of April 2018 to March 2022 printed.
@Suite struct PublishedTests {
  private static let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../content").standardizedFileURL

  /// The site's indicators, and everything but their warnings.
  private static let site: Result<(book: IndicatorBook, told: [String]), any Error> = Result {
    let manager = FileManager.default
    let definitions = try manager.contentsOfDirectory(atPath: content.appendingPathComponent("indicators").path)
      .sorted()
    let files = try definitions.compactMap { name in
      let text = try String(contentsOf: content.appendingPathComponent("indicators/\(name)"), encoding: .utf8)
      return YAML.read(text, in: SourceText(path: name, text: text)).0
    }
    var tables: [String: Table] = [:]
    let paths = try manager.subpathsOfDirectory(atPath: content.appendingPathComponent("data").path)
    for path in paths where path.hasSuffix(".csv") {
      let bytes = try Data(contentsOf: content.appendingPathComponent("data/\(path)"))
      tables["data/\(path)"] = CSV.read(bytes: Array(bytes), path: path).0
    }
    let protected = Protection.protect(tables).0
    let (book, problems) = IndicatorBook.read(
      files: files, tables: protected, unreadable: [], comparators: protected["data/comparators.csv"],
      areas: Areas(["neighbours", "region", "england", "dudley", "worcestershire"].map { Area(id: $0, label: $0) }))
    return (book, problems.filter { $0.severity == .error }.told)
  }

  private func value(_ id: String, _ statistic: String, _ range: String?, area: String? = nil) throws -> Outcome {
    let indicator = try #require(try Self.site.get().book[id])
    let range = try range.map {
      try #require(PeriodRange.read($0, as: indicator.periodKind) ?? PeriodRange.read($0, as: nil))
    }
    return try #require(Statistic.named(statistic)).of(indicator, area: area, in: range)
  }

  /// A figure at the precision that the review printed.
  private func check(_ outcome: Outcome, _ printed: String, _ comment: Comment) throws {
    let (number, value) = (try #require(DecimalNumber(printed)), try #require(outcome.quantity, comment).value)
    #expect(
      NumberText.decimal(value, decimals: number.scale) == NumberText.decimal(Exact(number), decimals: number.scale),
      comment)
  }

  @Test("the site's data is read without an error") func theSitesDataIsReadWithoutAnError() throws {
    #expect(try Self.site.get().told == [])
  }

  @Test(
    "the average over the four years is the published one",
    arguments: [
      ("pi1", "83.3"), ("pi3", "83.5"), ("pi4", "81.2"), ("pi5", "16"), ("pi6", "80.1"), ("pi7", "91.3"), ("pi8", "65"),
      ("pi9", "80.7"), ("pi10", "68.3"), ("pi11", "84.3"), ("pi12", "87.4"), ("pi13", "34.5"), ("pi14", "19.8"),
      ("pi15", "74.9"), ("pi4-new", "85"), ("pi11-care-service", "89"), ("pi11-localities", "76"),
    ])
  func theAverageOverTheFourYearsIsThePublishedOne(_ id: String, _ printed: String) throws {
    try check(try value(id, "mean", nil), printed, "\(id)")
    try check(try value(id, "mean", "2018-04..2022-03"), printed, "\(id)")
  }

  @Test(
    "the average over a part is the published one",
    arguments: [
      ("pi5", "2021-04..2022-03", "35"), ("pi9", "2018-04..2019-09", "70.3"), ("pi9", "2019-10..2022-03", "86.9"),
      ("pi15", "2018-04..2020-03", "63"), ("pi15", "2020-04..2022-03", "87"), ("pi4-review", "2019-01..2022-03", "74"),
    ])
  func theAverageOverAPartIsThePublishedOne(_ id: String, _ range: String, _ printed: String) throws {
    try check(try value(id, "mean", range), printed, "\(id)")
  }

  @Test(
    "the lowest and highest values are the published ones",
    arguments: [
      ("pi1", "57.5", "98.6"), ("pi3", "55.7", "100"), ("pi4", "56.5", "94.2"), ("pi6", "52.3", "93.1"),
      ("pi7", "85", "100"),
      ("pi8", "36", "85.3"), ("pi10", "47.4", "79.5"), ("pi11", "60.6", "93.3"), ("pi13", "28.8", "39.6"),
      ("pi14", "14.93", "22.39"),
    ])
  func theLowestAndHighestValuesAreThePublishedOnes(_ id: String, _ low: String, _ high: String) throws {
    try check(try value(id, "min", nil), low, "\(id)")
    try check(try value(id, "max", nil), high, "\(id)")
  }

  @Test(
    "the lowest and highest values are in the months that the review names",
    arguments: [
      ("pi4", "min", "January 2022"), ("pi4", "max", "February 2021"), ("pi6", "min", "April 2020"),
      ("pi6", "max", "March 2022"), ("pi7", "min", "January 2019"), ("pi7", "max", "March 2022"),
      ("pi8", "min", "July 2018"), ("pi8", "max", "November 2021"), ("pi11", "min", "May 2020"),
      ("pi11", "max", "January 2020"), ("pi13", "min", "March 2019"), ("pi13", "max", "March 2022"),
      ("pi14", "min", "September 2021"), ("pi14", "max", "March 2022"),
    ])
  func theLowestAndHighestValuesAreInTheMonthsThatTheReviewNames(
    _ id: String, _ statistic: String, _ month: String
  ) throws {
    #expect(try value(id, statistic, nil).observation?.period.label == month)
  }

  @Test("audits pooled are not their average") func auditsPooledAreNotTheirAverage() throws {
    try check(try value("pi15", "pooled", nil), "72.5", "pi15")
    try check(try value("pi15", "mean", nil), "74.9", "pi15")
  }

  @Test(
    "a single value is the published one",
    arguments: [
      ("pi2", "value", "2022-03", "49.3"), ("pi2", "numerator", "2018-04", "798"),
      ("pi2", "numerator", "2022-03", "409"),
      ("s47", "value", "2020-21", "238.9"), ("s47", "numerator", "2020-21", "1983"),
      ("s47", "denominator", "2020-21", "82995"),
    ])
  func aSingleValueIsThePublishedOne(_ id: String, _ statistic: String, _ period: String, _ printed: String)
    throws
  {
    try check(try value(id, statistic, period), printed, "\(id)")
  }

  @Test(
    "a comparator is the published one",
    arguments: [
      ("pi2", "neighbours", "2020-21", "56.6"), ("pi2", "england", "2020-21", "41.4"),
      ("pi2", "neighbours", "2017-18", "60"),
      ("pi2", "england", "2017-18", "46.5"), ("pi3", "region", "2020-21", "81.5"),
      ("pi14", "england", "2021-09", "16.3"),
      ("pi4", "neighbours", "2021-03", "88.2"), ("pi4", "region", "2021-03", "86.4"),
    ])
  func aComparatorIsThePublishedOne(_ id: String, _ area: String, _ period: String, _ printed: String) throws {
    try check(try value(id, "value", period, area: area), printed, "\(id)/\(area)")
  }
}
