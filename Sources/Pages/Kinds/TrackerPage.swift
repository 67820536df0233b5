import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A meeting's tracker: earlier recommendations with what has changed since the tracker before.
  static let tracker = PageKind(template: "tracker") { model in
    model.meetingPapers(.tracker).compactMap { place -> (Page, [Diagnostic])? in
      let checked = place.checked
      guard let tracker = place.committee.trackers.first(where: { $0.path == checked.paper.path }) else { return nil }
      var prose = Prose(checked, model: model)
      let body = prose.html()
      let page = Page(
        of: prose, kind: "tracker", within: place.within, ancestors: place.ancestors,
        context: [
          "eyebrow": place.eyebrow("Tracker for the"),
          "bodyHtml": body.unlessEmpty.orFalse,
          "table": table(tracker, of: place, model),
        ])
      return (page, prose.diagnostics)
    }
  }

  private static func table(_ tracker: Tracker, of place: MeetingPaper, _ model: SiteModel) -> Any {
    guard !tracker.recommendations.isEmpty,
      let (register, words) = model.register(of: place.committee, on: place.checked.paper.address)
    else { return false }
    let since = tracker.previous.map { "What has changed since \($0.label)" } ?? "What has happened"
    let href = Address.relative(to: register.paper.address, from: place.checked.paper.address)
    let rows = tracker.recommendations.map { recommendation in
      row(RecommendationContext(recommendation: recommendation, day: tracker.day, words: words), tracker, href)
    }
    let counts = RecommendationCounts(tracker.recommendations, on: tracker.day)
    return ["caption": "\(counts.sentence), as at \(tracker.day.label)", "since": since, "items": rows] as Any
  }

  private static func row(_ shown: RecommendationContext, _ tracker: Tracker, _ href: String) -> Templates.Context {
    var context = shown.context
    let recommendation = shown.recommendation
    let news = shown.news(after: tracker.previous)
    context["href"] = "\(href)#\(recommendation.id)"
    context["news"] = CommitteeContext.items(news)
    context["was"] = false
    context["isNew"] = false
    context["unchanged"] = false
    guard let previous = tracker.previous else { return context }
    let before = recommendation.status(on: previous)
    if recommendation.meeting >= previous {
      context["isNew"] = true
    } else if before != shown.status {
      context["was"] = before.rawValue
    } else if news.isEmpty {
      context["unchanged"] = "No change since \(previous.label)."
    }
    return context
  }
}
