import Charting

/// The data of a chart kind's example as JSON, for programs that draw the same picture.
///
/// Texts must not hold control characters, as those of examples do not.
enum ExampleData {
  /// One object: texts, periods (as an axis and as a sentence names them), series with their values (`null` for none) and printed texts, bands with their edges
  /// (`null` for none), each list in its order.
  static func json(_ chart: Chart) -> String {
    object([
      ("id", text(chart.id)), ("title", text(chart.title ?? "")), ("subject", text(chart.subject)),
      ("area", text(chart.area)), ("note", text(chart.note ?? "")), ("standing", text(chart.standing ?? "")),
      ("periods", list(chart.periods.map { text($0.short) })),
      ("months", list(chart.periods.map { text($0.long) })),
      ("series", list(chart.series.map(series))),
      ("bands", list(chart.bands.map(band))),
    ])
  }

  private static func series(_ series: ChartSeries) -> String {
    object([
      ("role", text(series.role.rawValue)), ("label", text(series.label)),
      ("values", list(series.values.map(number))), ("texts", list(series.texts.map { $0.map(text) ?? "null" })),
    ])
  }

  private static func band(_ band: ChartBand) -> String {
    object([
      ("zone", text(band.zone.rawValue)), ("lower", number(band.lower)), ("upper", number(band.upper)),
      ("note", text(band.note)),
    ])
  }

  private static func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { text($0.key) + ": " + $0.value }.joined(separator: ", ") + "}"
  }

  private static func list(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

  private static func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "null" }

  private static func text(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
