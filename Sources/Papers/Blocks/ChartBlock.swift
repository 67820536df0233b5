import Fields

extension BlockKind {
  /// `yaml chart`: an indicator drawn over its periods.
  static let chart = BlockKind(name: "chart", label: "Figure") { reader in
    .chart(
      ChartRequest(
        id: reader.text("id"),
        indicator: reader.requiredText("indicator", help: "add 'indicator:' with the id of the indicator"),
        kind: reader.text("kind") ?? "trend", compare: reader.texts("compare") ?? [], period: reader.text("period"),
        title: reader.text("title"), subtitle: reader.text("subtitle"), notes: reader.texts("note") ?? [],
        places: reader.places))
  }
}
