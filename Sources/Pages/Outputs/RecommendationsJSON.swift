import Documents
import Papers

/// `/recommendations.json`: the recommendations of every committee, each as it stood on the day that it is judged by.
enum RecommendationsJSON {
  /// Where it stands on the site.
  static let path = "recommendations.json"

  /// The file; `nil` where no committee keeps a list.
  static func bytes(_ model: SiteModel) -> [UInt8]? {
    let committees = model.library.committees.filter { $0.register != nil }
    if committees.isEmpty { return nil }
    let json = JSON.object([("recommendations", .array(committees.flatMap { all(of: $0, model) }))])
    return Array((json.text() + "\n").utf8)
  }

  private static func all(of committee: Committee, _ model: SiteModel) -> [JSON] {
    guard let register = committee.register, let checked = model.paper(register.paper.path),
      let day = model.library.judgementDay(of: committee)
    else { return [] }
    let title = model.title(of: committee)
    return register.all.map { recommendation in
      let entry = Entry(recommendation: recommendation, day: day, front: checked.front)
      return .object(
        [("id", .string(recommendation.id)), ("committee", .string(title))] + entry.pairs
          + [("page", .string("/" + register.paper.address)), ("anchor", .string(recommendation.id))])
    }
  }

  private struct Entry {
    let recommendation: Recommendation
    let day: Day
    let front: CheckedFront

    var pairs: [(String, JSON)] {
      let answer = recommendation.isAnswered(on: day) ? recommendation.response : nil
      return [
        ("meeting", .string(recommendation.meeting.id)), ("minute", JSON(recommendation.minute)),
        ("topic", .string(recommendation.topic)), ("text", text(recommendation.text)),
        ("owner", .string(recommendation.owner)), ("to", .string(recommendation.addressee.rawValue)),
        ("received", .string(recommendation.received.id)), ("asOf", .string(day.id)),
        ("status", .string(recommendation.status(on: day).rawValue)),
        ("responseDue", JSON(recommendation.responseDue?.id)), ("due", JSON(recommendation.due?.id)),
        ("overdue", overdue), ("answered", JSON(answer?.day.id)), ("response", text(answer?.text)),
        ("parts", .array(recommendation.parts.map(part))),
        ("updates", .array(recommendation.updates(after: nil, until: day).map(update))),
      ]
    }

    /// What is late, a response or an action, and since which day; null where nothing is.
    private var overdue: JSON {
      guard let late = recommendation.overdue(on: day) else { return .null }
      return .object([("what", .string(late.what == .response ? "response" : "action")), ("day", .string(late.day.id))])
    }

    private func part(_ part: Recommendation.Part) -> JSON {
      .object([
        ("letter", .string(part.letter)), ("text", text(part.text)), ("status", JSON(part.status?.rawValue)),
        ("response", text(part.response)),
      ])
    }

    private func update(_ update: Recommendation.Update) -> JSON {
      .object([
        ("date", .string(update.day.id)), ("meeting", JSON(update.meeting?.id)),
        ("status", JSON(update.status?.rawValue)), ("text", text(update.text)),
      ])
    }

    /// The words with their figures filled in, without links.
    private func text(_ phrase: Phrase?) -> JSON { JSON(front.resolved(phrase)?.text) }
  }
}
