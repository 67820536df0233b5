import Diagnostics
import Papers

extension PageKind {
  /// The recommendations of all committees: what is overdue, what is open, what is closed.
  static let allRecommendations = PageKind(template: "all-recommendations") { model in
    let rows = model.library.committees.flatMap { recommendationRows(of: $0, model) }
    guard model.library.committees.contains(where: { $0.register != nil }) else { return [] }
    let overdue = rows.filter { $0.shown.overdue != nil }
    let open = rows.filter { $0.shown.overdue == nil && !$0.shown.status.isClosed }
    let groups = [
      group("Overdue", overdue.inOrder { $0.shown.late?.day.number ?? Int.max }),
      group("Open", open.inOrder { $0.shown.next?.day.number ?? Int.max }),
      group("Closed", rows.filter { $0.shown.status.isClosed }),
    ]
    let page = Page(
      address: allRecommendationsAddress, kind: "all-recommendations", title: "Recommendations",
      description: "What the council’s scrutiny committees asked for, and what came of it",
      context: [
        "lead": "What the committees asked for and what came of it: what is overdue first, then what is open.",
        "asOf": asAt(rows.map(\.shown.day)),
        "groups": groups.compactMap { $0 },
        "downloads": ["items": downloads(model)],
      ])
    return [(page, [])]
  }

  private static func downloads(_ model: SiteModel) -> [Templates.Context] {
    let calendar = Calendar.exists(in: model) ? [("Meetings and due dates (calendar file)", Calendar.path)] : []
    let feed =
      RecommendationFeed.exists(in: model) ? [("News of recommendations (Atom feed)", RecommendationFeed.path)] : []
    let files = calendar + [("All recommendations (JSON)", RecommendationsJSON.path)] + feed
    return files.map { ["label": $0, "href": "../\($1)"] }
  }

  /// By which days the recommendations of several committees are judged.
  static func asAt(_ days: [Day]) -> String {
    let days = Set(days)
    return days.count == 1 ? "As at \(days.first?.long ?? "")." : "As at each committee’s latest meeting."
  }

  /// The folder of the list of all recommendations.
  static let allRecommendationsAddress = "recommendations/"

  /// A recommendation with the committee that made it.
  fileprivate struct RecommendationRow {
    let shown: RecommendationContext
    let committee: String
    let href: String
  }

  private static func recommendationRows(of committee: Committee, _ model: SiteModel) -> [RecommendationRow] {
    guard let (register, words) = model.register(of: committee, on: allRecommendationsAddress),
      let day = model.library.judgementDay(of: committee)
    else { return [] }
    let here = Address.relative(to: register.paper.address, from: allRecommendationsAddress)
    return register.all.map {
      RecommendationRow(
        shown: RecommendationContext(recommendation: $0, day: day, words: words),
        committee: model.paper(committee.cover.path)?.shortTitle ?? "", href: "\(here)#\($0.id)")
    }
  }

  private static func group(_ title: String, _ rows: [RecommendationRow]) -> Templates.Context? {
    guard !rows.isEmpty else { return nil }
    return [
      "id": "page-\(title.lowercased())", "title": title, "count": Plural.of(rows.count, "recommendation"),
      "rows": rows.map { row in
        row.shown.context.merging(["href": row.href, "committee": row.committee]) { $1 }
      },
    ]
  }
}
