import Documents
import Fields

extension DocumentKind {
  /// A chapter about one indicator: its bands, chart, statistics and comparators are drawn from the indicator.
  public static let kpi = DocumentKind(
    word: "kpi", template: "kpi", location: "reviews/<name>/", shelf: .review,
    belongs: { $0.count == 3 && $0[0] == "reviews" && $0[2] != "index.md" },
    read: { reader, front in
      front.indicator = reader.requiredText("indicator", help: "add 'indicator:' with the id of the indicator")
      front.compare = reader.texts("compare") ?? []
      front.chartTitle = reader.phrase("chart-title")
      front.why = reader.paragraphs("why")
    })
}
