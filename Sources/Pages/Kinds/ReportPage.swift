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
        of: prose, kind: "report", within: place.within, ancestors: place.ancestors,
        context: [
          "eyebrow": place.eyebrow("Report to the"),
          "contents": checked.contents,
          "rows": CommonContext.facts(rows),
          "bodyHtml": prose.html(), "annexes": prose.annexes,
          "sources": SourcesContext.list(checked.citedSources, in: model),
        ])
      return (page, prose.diagnostics)
    }
  }
}
