import Indicators

extension ExceptionKind {
  /// A last value in failure, or short of a target that has no tolerance.
  static let failure = ExceptionKind(name: "failure") { evidence in
    evidence.subjects.compactMap { subject in
      subject.standing(in: .failure, .serious) { start in
        "What is being done about \(subject.name), in failure \(start)?"
      }
        ?? subject.standing(in: .missed, .serious) { start in
          "What is being done about \(subject.name), its target not met \(start)?"
        }
    }
  }
}

extension BriefSubject {
  /// An exception where the last value stands in a zone.
  /// - Parameter question: what may be asked, with the words "since …" or "in …".
  func standing(
    in zone: Zone, _ severity: BriefException.Severity, _ question: (String) -> BriefSentence
  ) -> BriefException? {
    guard let last, indicator.zone(of: last) == zone, let value = figure(at: last.period),
      let status = figure("status", at: last.period), let target = figure("target", at: last.period)
    else { return nil }
    let start = start(of: zone) ?? last.period
    let since = start == last.period ? "" : " since \(start.label)"
    return BriefException(
      severity: severity, mark: zone.label, zone: zone,
      sentence: "\(name): \(value) \(last.period.when), \(status)\(since); the target is \(target).",
      question: question(since.isEmpty ? last.period.when : "since \(start.label)"), item: item)
  }
}
