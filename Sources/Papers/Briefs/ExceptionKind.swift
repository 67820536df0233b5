public import Indicators

/// Something that stands out in what a meeting looks at.
///
/// A kind is one file in `Exceptions` and one line in `all`.
public struct ExceptionKind: Sendable {
  /// The name for style sheets: `failure`.
  public let name: String
  /// Every exception of this kind.
  let find: @Sendable (BriefEvidence) -> [BriefException]

  /// Every kind; of equal severity and item, exceptions stand in this order.
  public static let all: [ExceptionKind] = [.failure, .overdue, .signal, .worse, .tolerance]
}

/// One thing that stands out, and what a member may ask about it.
public struct BriefException: Sendable {
  /// How much it matters.
  public enum Severity: Int, Sendable, CaseIterable {
    /// A target that is not met, or a duty that was not done.
    case serious
    /// Worse than it was, or than elsewhere.
    case concern
    /// Worth watching.
    case watch
  }

  /// How much it matters.
  public let severity: Severity
  /// What it is, in a word or two: "In failure", "Overdue", "Control chart".
  public let mark: String
  /// The zone that the mark names, where it is one.
  public var zone: Zone?
  /// What the data say.
  public let sentence: BriefSentence
  /// What may be asked.
  public let question: BriefSentence
  /// The item of the agenda; `nil` where none is about it.
  public let item: AgendaItem?
  /// The name of its kind.
  public internal(set) var kind = ""
}

/// What exceptions are found in.
struct BriefEvidence {
  /// The meeting's day.
  let day: Day
  /// The indicators of its papers.
  let subjects: [BriefSubject]
  /// The committee's recommendations, and their page; `nil` where it keeps none.
  let register: RecommendationRegister?
  /// The item that takes the tracker.
  let trackerItem: AgendaItem?

  /// Every exception: the gravest first, then by item; of one item in the order of the kinds.
  func exceptions() -> [BriefException] {
    let found = ExceptionKind.all.flatMap { kind in
      kind.find(self).map { exception in
        var exception = exception
        exception.kind = kind.name
        return exception
      }
    }
    return found.inOrder { $0.item?.number ?? Int.max }.inOrder(of: \.severity.rawValue)
  }
}
