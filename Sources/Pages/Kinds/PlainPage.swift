import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A page of prose.
  static let page = PageKind(template: "page") { model in
    model.papers.filter { $0.paper.kind == .page && !$0.paper.address.isEmpty }.map { checked in
      var prose = Prose(checked, model: model)
      let page = Page(
        address: checked.paper.address, kind: "page", title: checked.title,
        titleHtml: prose.printed(checked.front.title)?.html, description: checked.description,
        context: [
          "contents": checked.contents, "bodyHtml": prose.html(),
          "workings": prose.workings.context, "assurance": checked.assurance,
        ],
        origin: checked.paper.document.source.path)
      return (page, prose.diagnostics)
    }
  }
}
