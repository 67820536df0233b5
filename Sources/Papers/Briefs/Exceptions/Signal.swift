import Indicators

extension ExceptionKind {
  /// Months of a control chart that chance alone rarely makes, if there is one within a year of the last value. Those
  /// that are better count only where they reach it.
  static let signal = ExceptionKind(name: "signal") { evidence in
    evidence.subjects.flatMap { subject -> [BriefException] in
      guard let chart = ControlChart.of(subject.indicator).chart, let last = subject.last?.period,
        let value = subject.figure(at: last)
      else { return [] }
      return chart.runs.compactMap { run in
        let variation = Variation(run.signal, polarity: subject.definition.polarity)
        let reach = variation == .improvement ? 1 : 12
        guard run.months.contains(where: { $0.ordinal > last.ordinal - reach }) else { return nil }
        return subject.exception(run, variation, "\(value) \(last.when)")
      }
    }
  }
}

extension BriefSubject {
  fileprivate func exception(_ run: ControlRun, _ variation: Variation, _ latest: BriefSentence) -> BriefException {
    let isOne = run.months.count == 1
    let what = "\(isOne ? "month" : "\(run.months.count) months") \(run.words)"
    let judged = [Variation.improvement: ", which is better", .concern: ", which is worse"][variation] ?? ""
    return BriefException(
      severity: variation == .improvement ? .watch : .concern, mark: "Control chart",
      sentence: "\(name): \(isOne ? "one \(what)" : what, to: chart), \(run.when)\(judged); \(latest).",
      question: variation == .improvement
        ? "What brought about, in \(name), the \(what) (\(run.when)), and will it last?"
        : "What explains, in \(name), the \(what) (\(run.when))?",
      item: item)
  }

  /// The control chart on the indicator's page, which has none where a later value does not allow it.
  private var chart: Target {
    let isThere = library.book[definition.id].map { ControlChart.of($0).chart != nil } ?? false
    return Target(address: target.address, fragment: isThere ? "figure-2" : nil)
  }
}
