import Diagnostics
import Documents
import Papers

extension PageKind {
  /// An officer's report to a meeting.
  static let report = PageKind(template: "report") { model in
    model.meetingPapers(.report).map { place in
      let checked = place.checked
      let front = checked.paper.front
      var prose = Prose(checked, model: model)
      let rows: [(String, String?)] = [
        ("Subject", checked.title), ("Director", front.director),
        ("Contact officer", front.contacts.isEmpty ? nil : front.contacts.joined(separator: "; ")),
      ]
      let page = Page(
        address: checked.paper.address, kind: "report", title: checked.title,
        titleHtml: prose.printed(checked.front.title)?.html, within: place.within,
        description: checked.description, ancestors: place.ancestors,
        context: [
          "eyebrow": "Report to the \(place.cover.title), \(place.meeting.day.long)"
            + (place.item.map { ", item \($0.number)" } ?? ""),
          "summaryHtml": prose.html(checked.front.summary), "contents": checked.contents,
          "rows": rows.compactMap { term, text in text.map { ["term": term, "text": $0] } },
          "bodyHtml": prose.html(), "annexes": prose.annexes,
          "sources": SourcesContext.list(checked.citedSources, in: model), "workings": prose.workings.context,
          "assurance": checked.assurance,
        ], origin: checked.paper.document.source.path)
      return (page, prose.diagnostics)
    }
  }
}
