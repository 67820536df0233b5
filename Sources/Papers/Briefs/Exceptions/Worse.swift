import Diagnostics
import Indicators

extension ExceptionKind {
  /// A value that is worse than that of the first declared area that it can be compared with.
  static let worse = ExceptionKind(name: "worse") { evidence in
    evidence.subjects.compactMap { subject in
      guard let other = subject.comparator else { return nil }
      let (area, period) = (other.area, other.period)
      let name = InSentence.label(area.label)
      guard let (own, verdict) = subject.worse(than: other), let theirs = subject.figure(area: area.id, at: period)
      else { return nil }
      return BriefException(
        severity: .concern, mark: "Worse than others",
        sentence: "\(subject.name): \(own) \(period.when), \(verdict) than \(name) at \(theirs).",
        question: "What would close the gap to \(name) in \(subject.name)?",
        item: subject.item)
    }
  }
}

extension BriefSubject {
  /// The last value of the first declared area that the own values can be compared with. An illustrative series is
  /// compared with nobody: its standing would be taken for the service's.
  var comparator: Comparator? {
    guard definition.polarity != .none, indicator.status != .illustrative, last?.value.number != nil else { return nil }
    for area in library.site.areas {
      let theirs = indicator.comparators([area], in: nil).last { comparator in
        if case .difference = indicator.comparison(with: comparator) { return true }
        return false
      }
      if let theirs { return theirs }
    }
    return nil
  }

  /// The own value, and the word "worse", where it is: by the confidence interval, or as printed where there is none.
  fileprivate func worse(than other: Comparator) -> (own: BriefSentence, verdict: BriefSentence)? {
    guard case .difference(_, let value, let isAverage) = indicator.comparison(with: other),
      let theirs = other.observation.value.number
    else { return nil }
    if isAverage {
      guard let mean = figure("mean", in: PeriodRange(other.period)), isWorse(value, than: theirs) else { return nil }
      return ("\(mean) on average", "worse")
    }
    guard let own = figure(at: other.period) else { return nil }
    switch indicator.benchmark(against: other.observation) {
    case .word(.worse, _):
      guard let word = figure("benchmark", area: other.area.id, at: other.period) else { return nil }
      return ("\(own)", "\(word)")
    case .word: return nil
    case .unavailable: return isWorse(value, than: theirs) ? ("\(own)", "worse") : nil
    }
  }

  private func isWorse(_ own: Exact, than theirs: Exact) -> Bool {
    let printed = [own, theirs].map { Rounding.halfAwayFromZero($0, decimals: definition.decimals) }
    return definition.polarity == .higher ? printed[0] < printed[1] : printed[0] > printed[1]
  }
}
