import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A meeting's agenda: when and where, the items with their papers, who is invited, what people should know.
  static let agenda = PageKind(template: "agenda") { model in
    model.meetingPapers(.agenda).compactMap { place -> (Page, [Diagnostic])? in
      let (committee, meeting, paper) = (place.committee, place.meeting, place.checked.paper)
      guard let facts = paper.front.agenda else { return nil }
      let minutes = meeting.minutes.map {
        MinutesContext(committee: committee, minutes: $0, page: meeting.address)
      }
      var prose = Prose(place.checked, model: model)
      let body = prose.html()
      let page = Page(
        address: meeting.address, kind: "agenda", title: "Agenda, \(meeting.day.long)",
        within: place.cover.shortTitle,
        description: place.checked.front.summary?.text ?? "Agenda of the \(place.cover.title), \(meeting.day.long)",
        ancestors: place.ancestors,
        context: [
          "eyebrow": place.cover.title, "summaryHtml": prose.html(place.checked.front.summary),
          "facts": rows(facts, meeting), "notice": notice(for: meeting, of: committee),
          "minutes": minutes.map { ["note": $0.note, "href": "minutes/"] as Templates.Context } ?? false as Any,
          "items": facts.items.map { item($0, minutes, in: model, from: meeting.address) },
          "bodyHtml": body.unlessEmpty.orFalse, "workings": prose.workings.context,
          "assurance": place.checked.assurance,
          "members": CommitteeContext.members(committee), "signed": facts.signed.orFalse,
          "contact": CommitteeContext.contact(committee),
          "notices": CommitteeContext.notices(committee.facts.notices + facts.notices),
          "pack": ["href": Meeting.packFolder] as Templates.Context,
          "brief": ["href": Meeting.briefFolder] as Templates.Context,
        ], origin: paper.document.source.path)
      return (page, prose.diagnostics)
    }
  }

  /// `false` for a meeting that is over and whose agenda does not say when it was published.
  private static func notice(for meeting: Meeting, of committee: Committee) -> Any {
    if meeting.minutes != nil, meeting.agenda?.front.agenda?.published == nil { return false }
    return CommitteeContext.notice(for: meeting, of: committee)
  }

  private static func rows(_ facts: AgendaFacts, _ meeting: Meeting) -> [Templates.Context] {
    CommonContext.facts([
      ("Date", meeting.day.long), ("Time", facts.time?.label), ("Place", facts.venue),
      ("Published", facts.published?.label),
    ])
  }

  private static func item(
    _ item: AgendaItem, _ minutes: MinutesContext?, in model: SiteModel, from address: String
  ) -> Templates.Context {
    let paper = item.paper.flatMap { model.paper($0) }?.paper
    let exempt = item.exempt.map { ["paragraph": $0.paragraph, "reason": $0.reason] as Templates.Context }
    return [
      "number": item.number, "id": item.fragment, "title": item.title, "purpose": item.purpose.orFalse,
      "href": paper.map { Address.relative(to: $0.address, from: address) }.orFalse,
      "reading": paper.map { "About \(Plural.of($0.readingMinutes, "minute")) to read." }.orFalse,
      "further": CommitteeContext.items(
        item.further.compactMap(model.paper).map { checked -> Templates.Context in
          ["title": checked.title, "href": Address.relative(to: checked.paper.address, from: address)]
        }),
      "minute": minutes?.link(to: item) ?? false, "late": item.late.orFalse, "exempt": exempt ?? false as Any,
    ]
  }
}
