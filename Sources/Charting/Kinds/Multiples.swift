extension ChartKind {
  /// The same chart for several areas or measures, side by side on the same scales.
  public static let multiples = ChartKind(
    name: "multiples", noun: "Small multiples",
    summary: "Shows the same chart for several areas, schools or groups side by side, on the same scales.",
    example: { MultiplesExample.chart },
    needs: ChartNeeds(reads: .panels, positions: .any, hasPanels: true),
    words: .ofPanels, checks: { $0.checkPanels() },
    frame: .panels)
}
