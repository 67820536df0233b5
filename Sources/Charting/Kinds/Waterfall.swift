extension ChartKind {
  /// Money from an opening total through changes to a closing one.
  public static let waterfall = ChartKind(
    name: "waterfall", noun: "Waterfall chart",
    summary: "Shows how an opening total becomes a closing one through increases and decreases that add up.",
    example: { WaterfallExample.chart },
    needs: ChartNeeds(reads: .steps, positions: .categories, series: 1...1, count: 0...40, fromZero: true),
    words: .waterfall, checks: WaterfallSteps.check,
    frame: .rows(
      RowDesign(gap: 100), table: { WaterfallSteps($0).table }, findings: PanelWords.closings(in:),
      marks: { WaterfallMarks.draw($0, into: &$1) }))
}
