import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A page of prose.
  static let page = PageKind(template: "page") { model in
    model.papers.filter { $0.paper.kind == .page && !$0.paper.address.isEmpty }.map { checked in
      var prose = Prose(checked, model: model)
      let page = Page(of: prose, kind: "page", context: ["contents": checked.contents, "bodyHtml": prose.html()])
      return (page, prose.diagnostics)
    }
  }
}
