import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A meeting's brief for its members: what is asked, what stands out, what has changed, what to ask.
  static let brief = PageKind(template: "brief") { model in
    model.meetingPapers(.agenda).map { place in
      let (meeting, cover) = (place.meeting, place.cover)
      let address = meeting.address + Meeting.briefFolder
      let brief = MemberBrief(of: meeting, in: place.committee, model.library, model.papers)
      var words = BriefContext(brief, of: meeting, on: address, model: model)
      var context = words.context()
      let facts = meeting.agenda?.front.agenda
      context["eyebrow"] = cover.title
      context["when"] = facts?.timeAndVenue ?? ""
      let page = Page(
        address: address, kind: "brief", title: "The member’s brief, \(meeting.day.long)", within: cover.shortTitle,
        description: "What the \(cover.title) is asked on \(meeting.day.long), what stands out and what has changed",
        ancestors: place.ancestors + [(label: meeting.day.label, address: meeting.address)], context: context,
        origin: place.checked.paper.document.source.path)
      return (page, [])
    }
  }
}
