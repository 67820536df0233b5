import Diagnostics

/// When a recommendation's status changed: by its updates, and last by its response.
struct StatusHistory {
  private(set) var changes: [(day: Day, status: RecommendationStatus)]
  /// The status that `status` names and nothing dates.
  private let undated: RecommendationStatus?

  /// - Parameters:
  ///   - meeting: when it was made; a status that nothing dates holds from then on.
  ///   - status: the status as the file has it now.
  init(
    meeting: Day, status: RecommendationStatus?, response: Recommendation.Response?, updates: [Recommendation.Update]
  ) {
    changes = updates.inOrder(of: \.day).compactMap { update in update.status.map { (update.day, $0) } }
    guard let status, status != changes.last?.status else {
      undated = nil
      return
    }
    if let response, response.day >= changes.last?.day ?? meeting {
      changes.append((response.day, status))
      undated = nil
    } else if changes.isEmpty {
      changes = [(meeting, status)]
      undated = nil
    } else {
      undated = status
    }
  }

  /// Whether `status` and the last update say two things.
  func problem(of id: String, at place: Place) -> Diagnostic? {
    guard let undated, let last = changes.last else { return nil }
    return Diagnostic(
      .contradictoryStatus, at: place,
      "'\(id)' is \(undated.rawValue) by its 'status', but \(last.status.rawValue) by its update of \(last.day.label)",
      help: "take 'status' out, or add an update with the day on which it became \(undated.rawValue)")
  }
}
