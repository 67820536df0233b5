import Indicators

extension ClaimReader {
  /// A month, a day, a quarter or a year.
  static let times = ClaimReader(
    name: "times",
    reads: "a day, month, quarter or year in which the period lies; against a statistic with `.when`. `2020-21` is the "
      + "financial year, or the academic year where the values are of academic years",
    forms: forms(
      agree: [
        ("when 2021-02", ["Feb 2021", "in February 2021", "2020-21", "2020/21", "2021", "the year to March 2021"]),
        ("when 2021-03-31", ["31 March 2021", "31st March 2021", "on 31 Mar 2021", "March 2021"]),
        (
          "when 2021-22-Q2",
          ["Q2 2021-22", "Q2 of 2021/22", "the second quarter of 2021-22", "July to September 2021"]
        ),
        (
          "when 2021-22",
          [
            "2021/22", "2021–22", "the year to March 2022", "the year ending 31 March 2022",
            "the 2021-22 financial year",
          ]
        ),
        ("when AY2021-22", ["2021-22", "the academic year 2021/22", "the year to August 2022"]),
      ],
      contradict: [
        ("when 2021-02", ["March 2021", "Feb 2022", "2021-22", "28 February 2021"]),
        ("when 2021-22", ["2020-21", "the year to March 2021", "March 2022"]),
        ("when 2021-22-Q2", ["Q3 2021-22", "April to June 2021"]),
      ],
      unjudged: [("when 2021-02", ["February", "the end of February 2021"]), ("31", ["31 March", "Feb 2021"])])
  ) { claim in
    let spoken = SpokenPeriod(claim.words)
    guard claim.figure.reference.asksWhen, let period = claim.figure.period else {
      let isTime = spoken != nil && claim.amount?.isBare != true || leavesTheYearOut(claim.words)
      let name = claim.figure.reference.name
      return isTime
        ? .unjudged("it is a time, and the figure is not", help: "use \(name).max.when, \(name).last.when and the like")
        : nil
    }
    guard let spoken else {
      return leavesTheYearOut(claim.words)
        ? .unjudged("the year is missing", help: "write \(claim.figure.display)") : nil
    }
    return claim.judge(spoken, period)
  }

  /// "February", "31 March".
  private static func leavesTheYearOut(_ words: ClaimWords) -> Bool {
    let plain = words.dropping(["in", "on", "during", "the"]).plain
    guard let last = plain.last, SpokenPeriod.month(last) != nil else { return false }
    return plain.count == 1 || plain.count == 2 && (Int(plain[0]) ?? Ordinal.read(plain[0])) != nil
  }
}

extension Claim {
  fileprivate func judge(_ spoken: SpokenPeriod, _ period: Period) -> Judgement {
    var range = spoken.range
    if spoken.isTwoYears, period.kind == .academicYear {
      range = PeriodRange(Period(.academicYear, ordinal: range.first.ordinal))
    }
    // The twelve months up to a month are a year by another end.
    if spoken.isByItsEnd, indicator?.definition.series == .rolling, range.last.lastDay != period.lastDay {
      return .contradicts()
    }
    return range.contains(period) ? .agrees : .contradicts(perhaps: outside(range))
  }

  /// That a time lies before or behind all values.
  private func outside(_ range: PeriodRange) -> String? {
    let series = indicator?.observations(area: figure.reference.area) ?? []
    guard let first = series.first?.period, let last = series.last?.period else { return nil }
    if range.first.firstDay > last.lastDay { return "it lies after the last value, \(last.label)" }
    return range.last.lastDay < first.firstDay ? "it lies before the first value, \(first.label)" : nil
  }
}
