import Diagnostics
import Indicators
import Testing

@testable import Papers

@Suite("site.yml")
struct SiteTests {
  private static let base = "title: Site\nauthority: {name: Wolverley, code: E08000028}\n"
  private static let indicator = "visits: {title: Visits, measure: rate, numerator: on_time, data: data/visits.csv}\n"

  private func understand(_ site: String, _ more: [String: String] = [:]) -> (library: Library, problems: [String]) {
    let content = Content(["site.yml": Self.base + site].merging(more) { $1 })
    let (library, problems) = Library.understand(content.folder)
    return (
      library,
      problems.inReportingOrder().map { "\($0.place.map { "\($0): " } ?? "")\($0.message) [\($0.rule.id)]" }
    )
  }

  @Test("names the populations that rates are per") func populations() {
    let (library, problems) = understand(
      "populations: {data: data/people.csv, vintage: mid-2021, source: annual, ages: 0 to 17}\n",
      ["indicators/visits.yml": Self.indicator, "data/people.csv": "year,population\n2021,1000\n"])
    #expect(problems == [])
    let indicator = library.book["visits"]
    #expect(indicator?.population == PopulationUse(vintage: "mid-2021", source: "annual", ages: "0 to 17"))
    #expect(indicator?.own.first.map { indicator?.display($0) } == "810 per 10,000")
  }

  @Test("says where populations cannot come from") func wrongPopulations() {
    #expect(
      understand("populations: {data: data/peple.csv, vintage: mid-2021, source: anual}\n").problems == [
        "content/site.yml:3:21: site.yml takes populations from 'data/peple.csv', which is not in the content folder "
          + "[missing-file]",
        "content/site.yml:3:21: the populations come from 'anual', which sources.yml does not list [unknown-source]",
      ])
    #expect(
      understand("populations: {data: data/visits.csv, ages: 0 to 17}\n").problems.first
        == "content/site.yml:3:14: 'populations' of site.yml has no 'vintage' [missing-key]")
  }

  @Test("takes the authority's code in its nine characters") func authorityCode() {
    let content = Content(["site.yml": "title: Site\nauthority: {name: Wolverley, code: 333}\n"])
    #expect(
      content.checked().problems == [
        "content/site.yml:2:36: 'code' of 'authority' of site.yml is '333', which is not a nine-character code "
          + "[wrong-value] (write a code such as E08000028; codes of three digits are not read)"
      ])
  }

  @Test("says whose an indicator's own values are") func ownLabel() throws {
    let (library, problems) = understand(
      "areas: {dudley: {label: Dudley, code: E08000027}}\n",
      [
        "indicators/visits.yml":
          "a: {title: A, measure: count, value: due, data: data/visits.csv}\n"
          + "b: {title: B, measure: count, value: due, data: data/visits.csv, own: dudley}\n"
      ])
    #expect(problems == [])
    let (first, second) = (try #require(library.book["a"]), try #require(library.book["b"]))
    #expect([first, second].map(library.site.ownLabel) == ["Wolverley", "Dudley"])
    #expect([first, second].map(library.site.ownCode) == ["E08000028", "E08000027"])
  }
}
