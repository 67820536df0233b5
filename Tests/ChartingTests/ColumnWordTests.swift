import Testing

@testable import Charting

struct ColumnWordTests {
  @Test func `the examples' findings are worked out from their data`() {
    #expect(
      ColumnEdgeTests.kinds.map { Finding(ChartData($0.example())).text } == [
        "Referrals rose from 168 to 214",
        "Children who went missing, March: 2021-22 25, 2020-21 15 and 2019-20 12",
        "Children in care rose from 372 to 423; largest part 2 to 5 years (138)",
        "Children in care: 2 to 5 years rose most, from 28% to 33%",
        "Children in care, Q4 2021-22: Started 49, Ceased 34 and Net 15",
      ])
  }

  @Test func `a part is not called the largest while another is hidden`() {
    var chart = ChartKind.stacked.example()
    chart.series[0].values[6] = nil
    #expect(Finding(ChartData(chart)).text == "Children in care, 2021-22: largest part shown 2 to 5 years (138)")
  }

  @Test func `findings have at most fifteen words`() {
    for kind in ColumnEdgeTests.kinds {
      var generated = GeneratedColumns(kind, seed: 5)
      for _ in 0..<200 { #expect(Sentence.words(Finding(ChartData(generated.next())).text) <= 15) }
    }
  }

  @Test func `categories are told by the highest and the lowest`() {
    var chart = ColumnEdgeTests.chart(.columns, [12, 5, nil])
    chart.step = .category
    chart.periods = ["Home", "School", "Elsewhere"].enumerated().map { ChartPeriod(category: $1, at: $0) }
    let description = Description(ChartData(chart))
    #expect(
      description.text == """
        Column chart, 3 categories, number: Visits on time. Visits on time: highest Home (12), lowest School (5). \
        Wolverley: Home 12, School 5. Elsewhere: no value. 1 category without a value.
        """)
    #expect(description.subtitle == "Visits on time, number, Wolverley")
  }

  @Test func `the description of a stack has every part, the totals and what is missing`() {
    #expect(
      Description(ChartData(StackedExample.chart)).text == """
        Stacked column chart, yearly, 2015-16 to 2021-22, number: Children in care. Children in care rose from 372 \
        to 423; largest part 2 to 5 years (138). Up to 6 months: 2015-16 61, 2016-17 66, 2017-18 58, 2018-19 70, \
        2019-20 42, 2020-21 49, 2021-22 55. 6 to 12 months: 2015-16 48, 2016-17 52, 2017-18 60, 2018-19 55, 2019-20 \
        51, 2020-21 38, 2021-22 44. 1 to 2 years: 2015-16 72, 2016-17 70, 2017-18 81, 2018-19 88, 2019-20 92, \
        2020-21 85, 2021-22 74. 2 to 5 years: 2015-16 104, 2016-17 110, 2017-18 108, 2018-19 121, 2019-20 133, \
        2020-21 140, 2021-22 138. Over 5 years: 2015-16 87, 2016-17 85, 2017-18 90, 2018-19 94, 2019-20 99, 2021-22 \
        112. Total: 2015-16 372, 2016-17 383, 2017-18 397, 2018-19 428, 2019-20 417, 2021-22 423. Over 5 years, \
        2020-21: [c]. Invented values.
        """)
  }

  @Test func `gaps with one reason are told in one sentence`() {
    var chart = ColumnEdgeTests.chart(.columns, [1, nil, nil, nil, nil, nil, 2, nil])
    for index in 1...5 { chart.series[0].texts[index] = "suppressed" }
    #expect(
      GapWords(ChartData(chart)).sentences == [
        "May 2018, June 2018, July 2018 and 2 more: suppressed", "November 2018: no value",
      ])
  }
}
