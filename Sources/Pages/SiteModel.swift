import Diagnostics
import Documents
import Indicators
import Papers

/// All that pages are made of: the verified site, read-only.
struct SiteModel: Sendable {
  let library: Library
  let papers: [CheckedPaper]
  let templates: Templates
  private let byPath: [String: CheckedPaper]
  private let reviews: [String: Review]
  private let naming: [String: [CheckedPaper]]

  init(library: Library, papers: [CheckedPaper], templates: Templates) {
    self.library = library
    self.papers = papers
    self.templates = templates
    byPath = Dictionary(papers.map { ($0.paper.path, $0) }, uniquingKeysWith: { first, _ in first })
    reviews = Dictionary(
      library.reviews.flatMap { review in review.papers.map { ($0.path, review) } },
      uniquingKeysWith: { first, _ in first })
    naming = papers.reduce(into: [:]) { naming, paper in
      for id in paper.indicators { naming[id, default: []].append(paper) }
    }
  }

  /// The papers that show or name an indicator.
  func papers(naming indicator: String) -> [CheckedPaper] { naming[indicator] ?? [] }

  /// Checked papers of a review, cover first.
  func papers(of review: Review) -> [CheckedPaper] { review.papers.compactMap { byPath[$0.path] } }

  /// The review that a paper belongs to.
  func review(of paper: Paper) -> Review? { reviews[paper.path] }

  /// The checked paper of a content file.
  func paper(_ path: String) -> CheckedPaper? { byPath[path] }

  /// A review's cover.
  func cover(of review: Review) -> CheckedPaper? { paper(review.cover.path) }

  /// A committee's title.
  func title(of committee: Committee) -> String { paper(committee.cover.path)?.title ?? "" }

  /// The plain page at an address.
  func page(at address: String) -> CheckedPaper? {
    papers.first { $0.paper.kind == .page && $0.paper.address == address }
  }
}

/// One page of the site: where it stands and what its template is given.
struct Page {
  /// The folder from the top of the site.
  let address: String
  /// The template, which is also the page kind.
  let kind: String
  let title: String
  /// The title with its figures as links, where it has any to show.
  var titleHtml: String?
  /// What tells the page from others of nearly the same title, for the browser's title bar: the review's name.
  var within: String?
  let description: String
  /// The pages above it, outermost first, without the home page.
  var ancestors: [(label: String, address: String)] = []
  /// Values beyond what every page has.
  var context: Templates.Context
  /// The content file that it comes from, for messages.
  var origin: String?
}

extension Page {
  /// The page of a paper under its own title, with its summary, its workings and its assurance line.
  /// - Parameter context: what the page's kind adds.
  init(
    of prose: Prose, kind: String, within: String? = nil,
    ancestors: [(label: String, address: String)] = [], context: Templates.Context
  ) {
    let checked = prose.checked
    let own: Templates.Context = [
      "summaryHtml": prose.html(checked.front.summary), "workings": prose.workings.context,
      "assurance": checked.assurance,
    ]
    self.init(
      address: checked.paper.address, kind: kind, title: checked.title,
      titleHtml: prose.printed(checked.front.title)?.html, within: within, description: checked.description,
      ancestors: ancestors, context: own.merging(context) { $1 }, origin: checked.paper.document.source.path)
  }
}
