import Charting
import Testing

struct OverlapTests {
  @Test func noTextCrossesATextALineOrTheEdgeInManyGeneratedCharts() {
    var generated = GeneratedCharts(seed: 7)
    var drawn = 0
    for index in 0..<2_000 {
      let chart = generated.next()
      let (rendered, problems) = chart.rendered()
      guard let rendered else {
        Issue.record("chart \(index) is not drawn: \(problems.map { "\($0)" })")
        continue
      }
      drawn += 1
      for svg in [rendered.wide, rendered.narrow] {
        let overlaps = DrawnPicture(svg).overlaps
        #expect(overlaps.isEmpty, "chart \(index): \(overlaps)\n\(svg)")
        if !overlaps.isEmpty { return }
      }
    }
    #expect(drawn == 2_000)
  }

  @Test func aTextAcrossALineIsFound() {
    let svg = """
      <svg viewBox="0 0 100 50" font-size="14"><path stroke="#000" d="M0 20H100"/>\
      <text x="10" y="24">on</text><text x="12" y="24">top</text><text x="90" y="45">outside</text></svg>
      """
    #expect(
      DrawnPicture(svg).overlaps == [
        "'on' touches 'top'", "'on' crosses a line of ?", "'top' crosses a line of ?", "'outside' leaves the picture",
      ])
  }
}
