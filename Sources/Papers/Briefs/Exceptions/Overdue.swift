extension ExceptionKind {
  /// A recommendation that was to be answered, or carried out, before the meeting.
  static let overdue = ExceptionKind(name: "overdue") { evidence in
    guard let register = evidence.register else { return [] }
    return register.all.filter { $0.meeting < evidence.day }.compactMap { recommendation in
      guard let due = recommendation.overdue(on: evidence.day) else { return nil }
      let name: BriefSentence = "\(recommendation.topic, to: register.target(of: recommendation))"
      let isAnswer = due.what == .response
      let status = recommendation.status(on: evidence.day).rawValue
      return BriefException(
        severity: .serious, mark: "Overdue",
        sentence: isAnswer
          ? "\(name): an answer was due by \(due.day.label) from \(recommendation.owner)."
          : "\(name): due by \(due.day.label) from \(recommendation.owner), and \(status).",
        question: isAnswer
          ? "When will the recommendation on \(name) be answered, due by \(due.day.label)?"
          : "When will the recommendation on \(name) be carried out, due by \(due.day.label)?",
        item: evidence.trackerItem)
    }
  }
}
