import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A committee: what it is, its meetings, its members by role, what it plans to look at.
  static let committee = PageKind(template: "committee") { model in
    model.library.committees.compactMap { committee -> (Page, [Diagnostic])? in
      guard let checked = model.paper(committee.cover.path) else { return nil }
      var prose = Prose(checked, model: model)
      let body = prose.html()
      let page = Page(
        of: prose, kind: "committee",
        context: [
          "bodyHtml": body.unlessEmpty.orFalse, "meetings": meetings(of: committee, model),
          "members": CommitteeContext.members(committee), "workProgramme": workProgramme(of: committee),
          "recommendations": recommendations(of: committee, model),
          "downloads": CommitteeContext.items(downloads(committee, model)),
          "contact": CommitteeContext.contact(committee),
        ])
      return (page, prose.diagnostics)
    }
  }

  /// The latest meeting first, as people look for it.
  private static func meetings(of committee: Committee, _ model: SiteModel) -> Any {
    let here = committee.cover.address
    let items = committee.meetings.reversed().map { meeting -> Templates.Context in
      let (facts, minutes) = (meeting.agenda?.front.agenda, meeting.minutes?.front.minutes)
      let place = [(facts?.time ?? minutes?.time)?.label, facts?.venue ?? minutes?.venue].compactMap { $0 }
      let papers = meeting.papers.filter { $0.kind != .agenda }.compactMap { model.paper($0.path) }
        .map { checked -> Templates.Context in
          let minutes = MinutesContext(committee: committee, minutes: checked.paper, page: here)
          return [
            "title": checked.shortTitle, "href": Address.relative(to: checked.paper.address, from: here),
            "note": checked.paper.kind == .minutes ? minutes.note : false as Any,
          ]
        }
      return [
        "title": meeting.day.long, "machine": meeting.day.id,
        "href": meeting.agenda.map { _ in Address.relative(to: meeting.address, from: here) }.orFalse,
        "place": place.joined(separator: ", ").unlessEmpty.orFalse,
        "brief": meeting.agenda.map { _ in
          Address.relative(to: meeting.address + Meeting.briefFolder, from: here)
        }.orFalse,
        "papers": CommitteeContext.items(papers),
      ]
    }
    return CommitteeContext.items(items)
  }

  private static func workProgramme(of committee: Committee) -> Any {
    CommitteeContext.items(
      committee.facts.workProgramme.map { item in
        ["topic": item.topic, "meeting": item.meeting?.label ?? "To be dated", "note": item.note ?? ""]
      })
  }

  /// How many recommendations are open and which are late; `false` where the committee keeps no list.
  private static func recommendations(of committee: Committee, _ model: SiteModel) -> Any {
    let here = committee.cover.address
    guard let (register, words) = model.register(of: committee, on: here),
      let day = model.library.judgementDay(of: committee)
    else { return false }
    let href = Address.relative(to: register.paper.address, from: here)
    let overdue = register.all.compactMap { recommendation -> Templates.Context? in
      let shown = RecommendationContext(recommendation: recommendation, day: day, words: words)
      return shown.overdue.map { ["href": "\(href)#\(recommendation.id)", "topic": recommendation.topic, "text": $0] }
    }
    return [
      "href": href, "sentence": RecommendationCounts(register.all, on: day).sentence, "asOf": "As at \(day.long).",
      "overdue": CommitteeContext.items(overdue),
    ] as Any
  }

  /// The calendar and the feeds, where the site has them.
  private static func downloads(_ committee: Committee, _ model: SiteModel) -> [Templates.Context] {
    let address = committee.cover.address
    let calendar = Calendar.exists(in: model) ? [("Meetings (calendar file)", Calendar.path)] : []
    let feed = Feed.exists(in: model) ? [("New agendas (Atom feed)", Feed.path)] : []
    let news =
      committee.register != nil && RecommendationFeed.exists(in: model)
      ? [("News of recommendations (Atom feed)", RecommendationFeed.path)] : []
    return (calendar + feed + news).map { ["label": $0, "href": Address.relative(to: $1, from: address)] }
  }
}
