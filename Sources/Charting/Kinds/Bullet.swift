internal import Markup

extension ChartKind {
  /// Values against their bands and targets.
  public static let bullet = ChartKind(
    name: "bullet", noun: "Bullet chart",
    summary: "Sets one value, or a few in the same unit, against bands, target and other areas.",
    example: { BulletExample.chart },
    needs: ChartNeeds(positions: .any, series: 1...4, count: 0...12, fromZero: true),
    words: .standing,
    frame: .rows(
      RowDesign(values: .inColumn, thickness: 280, gap: 120, showsAxis: true), table: { BulletRows($0).table },
      panels: .list, findings: PanelWords.targetsMet(in:),
      marks: { BulletMarks.draw($0, into: &$1) }))
}
