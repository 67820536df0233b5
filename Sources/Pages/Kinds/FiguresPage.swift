import Diagnostics
import Figures
import Indicators
import Papers

extension PageKind {
  /// The register of every figure that the site's papers say: a table for each publication, a group of rows for each
  /// paper.
  static let figures = PageKind(template: "figures") { model in
    let said = model.papers.filter { !$0.records.isEmpty }
    guard !said.isEmpty else { return [] }
    let reviews = model.library.reviews.enumerated().map { index, review in
      (id: registerID(index), title: model.cover(of: review)?.title ?? "", papers: model.papers(of: review))
    }
    let committees = model.library.committees.enumerated().map { index, committee in
      (
        id: "register-committee-\(index + 1)", title: model.title(of: committee),
        papers: committee.papers.compactMap { model.paper($0.path) }
      )
    }
    let pages = (id: "register-pages", title: "Pages", papers: said.filter { $0.paper.kind == .page })
    let tables = (committees + reviews + [pages]).compactMap {
      table($0.id, $0.title, $0.papers.filter { !$0.records.isEmpty }, model)
    }
    let count = said.reduce(0) { $0 + $1.records.count }
    let page = Page(
      address: registerAddress, kind: "figures", title: "Figures",
      description: "Every figure in every paper, with its value and how it was checked",
      context: [
        "lead":
          "\(Plural.of(count, "figure")) in the papers of this site. Each leads to where it is said; there, to how "
          + "it was worked out. The author typed those that are verified, and they agree with the data; the site "
          + "computed others from the data; those that are cited come from a publication.",
        "tables": tables,
        "contents": PageContents.of(tables),
        "downloads": ["items": [["label": "All figures with their workings (JSON)", "href": "../figures.json"]]],
      ])
    return [(page, [])]
  }

  /// The register's folder.
  static let registerAddress = "figures/"

  /// The id of a review's table.
  static func registerID(_ review: Int) -> String { "register-\(review + 1)" }

  private static func table(
    _ id: String, _ title: String, _ papers: [CheckedPaper], _ model: SiteModel
  ) -> Templates.Context? {
    guard !papers.isEmpty else { return nil }
    let count = papers.reduce(0) { $0 + $1.records.count }
    return [
      "id": id, "title": title, "caption": "\(Plural.of(count, "figure")) in \(Plural.of(papers.count, "paper"))",
      "papers": papers.map { paper -> Templates.Context in
        let href = Address.relative(to: paper.paper.address, from: registerAddress)
        return ["title": paper.label, "href": href, "rows": paper.records.map { row($0, href, model) }]
      },
    ]
  }

  private static func row(_ record: FigureRecord, _ page: String, _ model: SiteModel) -> Templates.Context {
    let formula = record.figure.flatMap { model.library.formulas[$0.reference.name] }
    return [
      "text": record.text.isEmpty ? record.reference : record.text,
      "href": record.anchor.map { "\(page)#\($0)" } ?? page,
      "reference": record.kind == .cited ? "cite:\(record.reference)" : record.reference,
      "value": (record.figure?.machineValue).orFalse, "display": record.figure?.display ?? "",
      "check": check(record), "status": (record.status?.word?.lowercased()).orFalse,
      "notes": [record.definition, formula?.notice(record.status)].compactMap { $0 },
    ]
  }

  /// What was done to know that a figure is right, and what it came to.
  private static func check(_ record: FigureRecord) -> String {
    switch record.finding {
    case .agrees, .taken: record.kind.rawValue
    case .contradicts: "contradicts the data"
    case .notJudged: "cannot be compared with the data"
    case .noValue: "has no value"
    }
  }
}
