import Diagnostics

/// A kind of page: which pages of it the site has.
///
/// A kind is one file in this folder, one template, and one line in `all`.
struct PageKind: Sendable {
  /// The template, and what the page says it is.
  let template: String
  /// Whether the abbreviations on its pages are explained.
  var explainsAbbreviations = true
  /// Whether its pages are put together from others.
  var isOfOthers = false
  /// The pages, and what was wrong while they were made.
  let pages: @Sendable (SiteModel) -> [(Page, [Diagnostic])]

  static let all: [PageKind] = [
    .home, .review, .chapter, .kpi, .committee, .agenda, .report, .indicators, .indicator, .figures, .page, .minutes,
    .recommendations, .allRecommendations, .tracker, .brief, .pack, .glossary, .briefing, .measures, .analysis,
    .search,
  ]

  /// Templates that blocks in prose are drawn with; those that only templates include are found by their names there.
  static let partials = ["table", "figure", "sheet", "measure", "infographic", "statistics", "columns"]
}
