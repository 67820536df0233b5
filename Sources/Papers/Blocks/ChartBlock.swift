import Documents
import Fields
import Figures

extension BlockKind {
  /// `yaml chart`: one indicator, several, or a data file of the chart's own.
  static let chart = BlockKind(name: "chart", label: "Figure") { reader in
    .chart(
      ChartRequest(
        id: reader.text("id"), source: chartSource(&reader), kind: reader.text("kind") ?? "trend",
        panels: reader.text("panels"), compare: reader.texts("compare") ?? [], period: reader.text("period"),
        title: reader.phrase("title"), subtitle: reader.phrase("subtitle"), notes: reader.phrases("note"),
        alt: reader.phrase("alt"), credited: reader.text("source"), places: reader.places))
  }

  private static func chartSource(_ reader: inout FieldReader) -> ChartRequest.Source {
    let keys = ["indicator", "indicators", "data"].filter { reader.has($0) }
    if keys.count > 1 {
      reader.complain(
        .wrongValue, at: reader.place(of: keys[1]), "the chart has '\(keys[0])' and '\(keys[1])'",
        help: "keep the one that it is to be drawn from")
      for key in keys { _ = reader.value(key) }
    }
    if keys.first == "data" { return .grid(GridDefinition(reading: &reader), unit: reader.text("unit")) }
    if keys.first == "indicators" { return .indicators(reader.texts("indicators") ?? []) }
    let id = reader.requiredText(
      "indicator", help: "add 'indicator:' with its id, 'indicators:' with several, or 'data:' with a data file")
    return .indicators([id])
  }
}
