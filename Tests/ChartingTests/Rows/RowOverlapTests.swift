import Charting
import Testing

struct RowOverlapTests {
  @Test(arguments: RowCharts.kinds)
  func noTextCrossesATextAMarkOrTheEdgeInManyGeneratedCharts(kind: ChartKind) {
    var generated = GeneratedRows(kind, seed: 11)
    var drawn = 0
    for index in 0..<2_000 {
      let (rendered, problems) = generated.next().rendered()
      guard let rendered else {
        Issue.record("chart \(index) is not drawn: \(problems.map { "\($0)" })")
        return
      }
      drawn += 1
      for svg in [rendered.wide, rendered.narrow] {
        let overlaps = DrawnPicture(svg).rowOverlaps
        #expect(overlaps.isEmpty, "chart \(index): \(overlaps.prefix(5))\n\(svg)")
        if !overlaps.isEmpty { return }
      }
    }
    #expect(drawn == 2_000)
  }

  @Test func aTextOnABarIsFoundAndOneBesideItIsNot() {
    let svg = """
      <svg viewBox="0 0 100 50" font-size="14"><path class="chart-own" stroke="#000" stroke-width="18" d="M5 20H40"/>\
      <text x="30" y="24">on</text><text x="46" y="36">side</text><circle cx="99" cy="9" r="4"/></svg>
      """
    #expect(
      DrawnPicture(svg).rowOverlaps == [
        "'on' touches 'side'", "'on' crosses own", "a mark leaves the picture",
      ])
  }
}
