import Indicators
import Testing

@Suite struct BenchmarkTests {
  private func outcome(
    _ own: String, _ england: String, _ more: String = "", measure: String = "percentage"
  ) throws -> Outcome {
    let site = Site(
      "a:\n  title: A\n  measure: \(measure)\n  numerator: n\n  denominator: d\n  data: a.csv\n"
        + "  period: financial-year\n  decimals: 1\n\(more)",
      data: ["a.csv": "period,n,d\n\(own)\n"], comparators: "indicator,area,period,value\na,england,\(england)\n")
    #expect(site.told == [])
    return Statistic.benchmark.of(try #require(site.book["a"]), area: "england", in: nil)
  }

  private func said(
    _ own: String, _ england: String, _ more: String = "", measure: String = "percentage"
  ) throws -> String {
    switch try outcome(own, england, more, measure: measure) {
    case .word(let word, _, _): word
    case .unavailable(let reason): "no: \(reason)"
    case .quantity, .zone: "another outcome"
    }
  }

  // 13 of 20 is 65%, between 43.3% and 81.9%.
  @Test(
    "the interval lies around the other's value, or wholly on one side",
    arguments: [
      ("higher", "43.2", "better"), ("higher", "43.3", "similar"), ("higher", "65", "similar"),
      ("higher", "81.8", "similar"), ("higher", "81.9", "worse"), ("lower", "43.2", "worse"),
      ("lower", "65", "similar"), ("lower", "81.9", "better"), ("none", "43.2", "higher"), ("none", "50", "similar"),
      ("none", "81.9", "lower"),
    ])
  func word(_ polarity: String, _ england: String, _ wanted: String) throws {
    #expect(try said("2020-21,13,20", "2020-21,\(england)", "  polarity: \(polarity)\n") == wanted)
  }

  @Test("a value on a limit is inside") func onALimit() throws {
    #expect(try said("2020-21,0,20", "2020-21,0") == "similar")
    #expect(try said("2020-21,20,20", "2020-21,100") == "similar")
  }

  @Test("the working says the interval and the period") func working() throws {
    guard case .word(let word, let at, let working) = try outcome("2020-21,13,20", "2020-21,90") else {
      Issue.record("there is no word")
      return
    }
    #expect(word == "lower")
    #expect(at.area == nil)
    #expect(working.line == "90 against the 95% interval 43.3 to 81.9, 2020-21")
  }

  @Test("a rate has a benchmark too") func rate() throws {
    #expect(try said("2020-21,1983,82995", "2020-21,164", measure: "rate") == "higher")
    #expect(try said("2020-21,3,82995", "2020-21,0.5", measure: "rate") == "similar")
  }

  @Test("why there is no word is said") func why() throws {
    #expect(
      try said("2020-21,13,20", "2019-20,65")
        == "no: not comparable with 'england': no value for 2019-20")
    #expect(try said("2020-21,13,20", "2020-21,x") == "no: 'england' has no number in its last period")
    #expect(
      try said("2020-21,c,20", "2020-21,65")
        == "no: not comparable with 'england': the value for 2020-21 is missing or suppressed")
    #expect(try said("2020-21,13,20", "2020-21,65", "  status: illustrative\n") == "no: the values are illustrative")
    #expect(
      try said("2020-21,13,20", "2020-21,65", measure: "average")
        == "no: nothing says how sure the authority's value for 2020-21 is")
  }
}
