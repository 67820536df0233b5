import Charting
import Diagnostics
import Testing

struct ColumnOverlapTests {
  @Test(arguments: [ChartKind.columns, .clustered, .stacked, .stackedShare, .flows])
  func `no text crosses a text, a line, a bar or the edge in many generated charts of columns`(kind: ChartKind) {
    var generated = GeneratedColumns(kind, seed: 11)
    for index in 0..<2_000 {
      let (rendered, problems) = generated.next().rendered()
      guard let rendered else {
        Issue.record("chart \(index) is not drawn: \(problems.map { "\($0.message)" })")
        return
      }
      for svg in [rendered.wide, rendered.narrow] {
        let overlaps = DrawnPicture(svg).overlaps
        #expect(overlaps.isEmpty, "chart \(index): \(overlaps)\n\(svg)")
        if !overlaps.isEmpty { return }
      }
    }
  }

  @Test func `a text across a bar's edge is found, and one within a bar is not`() {
    let svg = """
      <svg viewBox="0 0 100 50" font-size="10"><path stroke="#000" stroke-width="40" d="M30 50V10"/>\
      <path class="chart-part1" fill="#000" d="M60 10H90V50H60z"/><path stroke="#000" d="M60 10h30v40"/>\
      <text x="12" y="30">in</text><text x="45" y="30">on</text><text x="86" y="45">edge</text></svg>
      """
    #expect(
      DrawnPicture(svg).overlaps == [
        "'on' crosses the edge of a bar of ?", "'edge' leaves the picture",
        "'edge' crosses the edge of a bar of part1", "'edge' crosses a line of ?",
      ])
  }
}
