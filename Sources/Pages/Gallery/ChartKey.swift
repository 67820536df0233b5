import Charting

/// A key of a `yaml chart` block.
struct ChartKey {
  let name: String
  let meaning: String
  let fallback: String
  private let isForKind: (@Sendable (ChartKind) -> Bool)?

  private init(
    _ name: String, _ meaning: String, _ fallback: String, for isForKind: (@Sendable (ChartKind) -> Bool)? = nil
  ) {
    (self.name, self.meaning, self.fallback, self.isForKind) = (name, meaning, fallback, isForKind)
  }

  /// Whether a kind has a use for the key; small multiples have one for whatever their panels have.
  func suits(_ kind: ChartKind) -> Bool { isForKind.map { kind.needs.hasPanels || $0(kind) } ?? true }

  /// Every key, in the order in which they are best written.
  static let all = [
    ChartKey(
      "indicator", "the id of the indicator that is drawn", "one of indicator, indicators and data is needed",
      for: { ![.indicators, .parts, .steps, .panels].contains($0.needs.reads) }),
    ChartKey(
      "indicators", "the ids of several: series, categories or panels, as the kind asks", "",
      for: { ![.years, .ranking, .steps].contains($0.needs.reads) }),
    ChartKey("data", "a data file of the chart's own, with the keys of a table: rows, columns, sections, computed", ""),
    ChartKey("unit", "what the numbers of a data file are: %, £, £m", "a plain number"),
    ChartKey("source", "the id in sources.yml of what a data file is from", "no source is printed"),
    ChartKey("kind", "the kind of chart", "trend"),
    ChartKey("panels", "the kind of each panel of multiples", "trend", for: { _ in false }),
    ChartKey(
      "names", "what each of indicators is called, in order; for grouped panels the same in each", "their titles",
      for: { ![.years, .ranking, .steps].contains($0.needs.reads) }),
    ChartKey(
      "compare", "ids of the areas to compare with, at most three", "none",
      for: { $0.needs.reads == .areas && $0.needs.series.upperBound > 1 }),
    ChartKey("period", "one period, or two with .. between them", "the document's own"),
    ChartKey("title", "the finding, in at most 15 words", "worked out from the data"),
    ChartKey("subtitle", "what is measured, where and when", "worked out from the data"),
    ChartKey("note", "what a reader has to know, one text or a list", "none"),
    ChartKey("alt", "your words for those who do not see the chart, said before the generated ones", "none"),
    ChartKey(
      "axis-start", "where the value axis starts; bars start at zero", "as the values need it",
      for: { $0.canStartElsewhere }),
    ChartKey(
      "sums", "true or false: whether the sum of each stack is printed", "true for counts and money",
      for: { [.sums, .shares].contains($0.needs.stacking) }),
    ChartKey(
      "totals", "the rows of a waterfall that are totals as printed, beside computed ones", "the opening",
      for: { $0.needs.reads == .steps }),
    ChartKey(
      "rounding", "how far such totals may lie from their steps, in the chart's unit", "not at all, as printed",
      for: { $0.needs.reads == .steps }),
    ChartKey("id", "the id that cross-references use", "figure-1, figure-2, …"),
  ]
}
