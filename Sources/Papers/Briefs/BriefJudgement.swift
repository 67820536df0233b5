import Diagnostics
import Indicators

/// Whether an indicator can be judged before a meeting, and why not.
enum BriefJudgement: CaseIterable {
  case judged
  /// Neither direction is better, and there is no target.
  case noDirection
  /// The values are a reconstruction, and there is no target.
  case illustrative
  /// There is a good direction, but nothing to hold the value against.
  case nothingBeside
  /// The last value is missing or suppressed.
  case noNumber

  init(_ subject: BriefSubject) {
    guard let last = subject.last, last.value.number != nil else {
      self = .noNumber
      return
    }
    let indicator = subject.indicator
    if indicator.zone(of: last) != nil || subject.comparator != nil || ControlChart.of(indicator).chart != nil {
      self = .judged
    } else if subject.definition.polarity == .none {
      self = .noDirection
    } else {
      self = indicator.status == .illustrative ? .illustrative : .nothingBeside
    }
  }

  /// What a brief says of so many indicators; `nil` of those that are judged.
  private func words(_ count: Int) -> String? {
    let have = count == 1 ? "has" : "have"
    switch self {
    case .judged: return nil
    case .noDirection: return "\(count) \(have) no good direction"
    case .illustrative: return "\(count) \(count == 1 ? "is" : "are") illustrative without a target"
    case .nothingBeside: return "\(count) \(have) neither a target nor others to be compared with"
    case .noNumber: return "\(count) \(have) no number in the last period"
    }
  }

  /// "Of 57 indicators in the papers 4 are judged; 53 have no good direction."; `nil` where all are.
  static func sentence(on subjects: [BriefSubject]) -> String? {
    let found = subjects.map { BriefJudgement($0) }
    let reasons = allCases.compactMap { reason in
      let count = found.count { $0 == reason }
      return count == 0 ? nil : reason.words(count)
    }
    guard !reasons.isEmpty else { return nil }
    let judged = found.count { $0 == .judged }
    return "Of \(Plural.of(found.count, "indicator")) in the papers \(judged == 0 ? "none" : String(judged)) "
      + "\(judged == 1 ? "is" : "are") judged; \(Wordlist.and(reasons))."
  }
}
