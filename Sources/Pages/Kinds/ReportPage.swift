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
        ("Contact officer", front.contacts.joined(separator: "; ").unlessEmpty),
      ]
      let page = Page(
        address: checked.paper.address, kind: "report", title: checked.title,
        titleHtml: prose.printed(checked.front.title)?.html, within: place.within,
        description: checked.description, ancestors: place.ancestors,
        context: [
          "eyebrow": place.eyebrow("Report to the"),
          "summaryHtml": prose.html(checked.front.summary), "contents": checked.contents,
          "rows": CommonContext.facts(rows),
          "bodyHtml": prose.html(), "annexes": prose.annexes,
          "sources": SourcesContext.list(checked.citedSources, in: model), "workings": prose.workings.context,
          "assurance": checked.assurance,
        ], origin: checked.paper.document.source.path)
      return (page, prose.diagnostics)
    }
  }
}
