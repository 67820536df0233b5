import Documents
import Fields
import Figures

extension BlockKind {
  /// `yaml chart`: one indicator, several, or a data file of the chart's own.
  static let chart = BlockKind(name: "chart", label: "Figure") { reader in
    var options = ChartOptions(reading: &reader)
    let source = chartSource(&reader, &options)
    return .chart(
      ChartRequest(
        id: reader.text("id"), source: source, kind: reader.text("kind") ?? "trend",
        panels: reader.text("panels"), compare: reader.texts("compare") ?? [], period: reader.text("period"),
        title: reader.phrase("title"), subtitle: reader.phrase("subtitle"), notes: reader.phrases("note"),
        alt: reader.phrase("alt"), credited: reader.text("source"), options: options, places: reader.places))
  }

  private static func chartSource(
    _ reader: inout FieldReader, _ options: inout ChartOptions
  ) -> ChartRequest.Source {
    let keys = ["indicator", "indicators", "data"].filter { reader.has($0) }
    if keys.count > 1 {
      reader.complain(
        .wrongValue, at: reader.place(of: keys[1]), "the chart has '\(keys[0])' and '\(keys[1])'",
        help: "keep the one that it is to be drawn from")
      for key in keys { _ = reader.value(key) }
    }
    if keys.first == "data" { return .grid(GridDefinition(reading: &reader), unit: reader.text("unit")) }
    if keys.first == "indicators" { return .indicators(indicators(&reader, &options)) }
    let id = reader.requiredText(
      "indicator", help: "add 'indicator:' with its id, 'indicators:' with several, or 'data:' with a data file")
    return .indicators([id])
  }

  /// Ids in a list, or in groups by the names of their panels.
  private static func indicators(_ reader: inout FieldReader, _ options: inout ChartOptions) -> [String] {
    guard let value = reader.value("indicators"), case .mapping(let entries) = value.content else {
      return reader.texts("indicators") ?? []
    }
    return reader.group("indicators") { groups in
      entries.flatMap { entry in
        let ids = groups.texts(entry.key) ?? []
        options.panels.append(ChartOptions.Panel(name: entry.key, count: ids.count))
        return ids
      }
    } ?? []
  }
}
