import Diagnostics
import Documents
import Papers

extension PageKind {
  /// What a meeting did: who was there, each item with what came of it, and whether a later meeting confirmed it.
  static let minutes = PageKind(template: "minutes") { model in
    model.meetingPapers(.minutes).compactMap { place -> (Page, [Diagnostic])? in
      let (committee, meeting, checked) = (place.committee, place.meeting, place.checked)
      guard let facts = checked.paper.front.minutes else { return nil }
      var prose = Prose(checked, model: model)
      let context = MinutesContext(committee: committee, minutes: checked.paper, page: checked.paper.address)
      let page = Page(
        address: checked.paper.address, kind: "minutes", title: "Minutes, \(meeting.day.long)",
        within: place.cover.shortTitle,
        description: checked.front.summary?.text ?? "Minutes of the \(place.cover.title), \(meeting.day.long)",
        ancestors: place.ancestors,
        context: [
          "eyebrow": place.cover.title, "summaryHtml": prose.html(checked.front.summary),
          "standing": context.standing, "rows": rows(facts, meeting), "contents": checked.contents,
          "bodyHtml": prose.html(), "closing": facts.closed.map { "The meeting ended at \($0.label)." }.orFalse,
          "contact": CommitteeContext.contact(committee),
          "sources": SourcesContext.list(checked.citedSources, in: model),
          "workings": prose.workings.context, "assurance": checked.assurance,
        ], origin: checked.paper.document.source.path)
      return (page, prose.diagnostics)
    }
  }

  private static func rows(_ facts: MinutesFacts, _ meeting: Meeting) -> [Templates.Context] {
    let time = facts.time.map { $0.label + (facts.closed.map { " to \($0.label)" } ?? "") }
    let lines: [(String, [String])] = [
      ("Date", [meeting.day.long]), ("Time", [time].compactMap { $0 }), ("Place", [facts.venue].compactMap { $0 }),
      ("In the chair", [facts.chair?.label].compactMap { $0 }), ("Present", facts.present.map(\.label)),
      ("Co-opted members", facts.coOpted.map(\.label)), ("Apologies", facts.apologies.map(\.label)),
      ("Officers", facts.officers), ("In attendance", facts.inAttendance),
    ]
    return lines.filter { !$0.1.isEmpty }.map { ["term": $0, "texts": $1] }
  }
}

extension MinutesFacts.Chair {
  fileprivate var label: String {
    switch self {
    case .present: "Chair"
    case .absent: "The chair was absent"
    case .other(let role): role
    }
  }
}
