import Documents
import Papers

/// A recommendation as templates show it, as it stood on a day.
struct RecommendationContext {
  let recommendation: Recommendation
  /// The day that it is shown on.
  let day: Day
  /// Prints the texts of its register for the page that shows them.
  let words: Prose

  /// Status, words and parts: what every page shows of it.
  var context: Templates.Context {
    [
      "id": recommendation.id, "topic": recommendation.topic, "textHtml": html(recommendation.text),
      "made": recommendation.meeting.label, "machine": recommendation.meeting.id,
      "minute": recommendation.minute.orFalse, "owner": recommendation.owner, "status": Self.status(status),
      "overdue": overdue.orFalse, "due": due.orFalse, "parts": parts,
    ]
  }

  /// A status with its shape.
  static func status(_ status: RecommendationStatus) -> Templates.Context {
    ["key": status.rawValue.replacing(" ", with: "-"), "word": status.label]
  }

  var status: RecommendationStatus { recommendation.status(on: day) }
  var late: Recommendation.Duty? { recommendation.overdue(on: day) }
  var next: Recommendation.Duty? { recommendation.nextDue(on: day) }

  /// What is late: "A response was due by 24 May 2024".
  var overdue: String? {
    late.map { due in
      due.what == .response ? "A response was due by \(due.day.label)" : "It was due by \(due.day.label)"
    }
  }

  /// What is to come, where nothing is late.
  var due: String? {
    guard late == nil, let due = next else { return nil }
    return due.what == .response ? "Response due by \(due.day.label)" : "Due by \(due.day.label)"
  }

  /// The parts, and where each stands.
  private var parts: Any {
    CommitteeContext.items(
      recommendation.parts.map { part in
        [
          "textHtml": html(part.text), "responseHtml": html(part.response),
          "status": part.status.map { Self.status($0) } ?? false as Any,
        ]
      })
  }

  /// What was said since a day, the earliest first.
  func news(after first: Day?) -> [Templates.Context] {
    let updates = recommendation.updates(after: first, until: day).map { update in
      (day: update.day, word: update.status?.label, text: update.text)
    }
    let response = recommendation.response.flatMap { response in
      response.day <= day && first.map({ $0 < response.day }) ?? true
        ? (day: response.day, word: Optional("Response"), text: response.text) : nil
    }
    return (updates + [response].compactMap { $0 }).inOrder(of: \.day).map {
      ["date": $0.day.label, "machine": $0.day.id, "word": $0.word.orFalse, "textHtml": html($0.text)]
    }
  }

  private func html(_ text: Phrase?) -> Any { words.html(words.checked.front.resolved(text)) }
}

extension SiteModel {
  /// A committee's register with its words printed for a page; `nil` where it keeps none.
  func register(of committee: Committee, on page: String) -> (register: RecommendationRegister, words: Prose)? {
    guard let register = committee.register, let checked = paper(register.paper.path) else { return nil }
    return (register, Prose(checked, model: self, on: page))
  }
}
