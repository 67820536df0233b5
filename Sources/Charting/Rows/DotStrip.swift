internal import Diagnostics
internal import Markup

/// Very many authorities as one strip of dots, where only the own one, the first, the last and the rules are named.
struct DotStrip {
  private let ranking: Ranking
  private let line: DataLine
  private let layout: Layout
  private let scale: RowScale
  private let lanes: DotLanes
  private let names: RuleNames
  private let numbers: AxisNumbers
  private let texts: [PlacedText]
  private let strip: ClosedRange<Int>
  private let height: Int
  /// Where the names below the strip begin.
  private let foot: Int

  /// The picture; `nil` if no area has a value.
  static func picture(_ data: ChartData, _ layout: Layout) -> ChartPicture? {
    let ranking = Ranking(data)
    return strip(ranking, layout, notes: ranking.notes + (data.chart.note.map { [$0] } ?? []))
  }

  /// The picture with notes of its own; the numbers below the scale are left out where another strip has them.
  static func strip(
    _ ranking: Ranking, _ layout: Layout, notes: [String], hasNumbers: Bool = true
  ) -> ChartPicture? {
    guard let axis = ranking.data.axis,
      let strip = DotStrip(ranking, axis: axis, layout: layout, notes: notes, hasNumbers: hasNumbers)
    else { return nil }
    return ChartPicture(height: strip.height) { strip.draw(into: &$0) }
  }

  private init?(_ ranking: Ranking, axis: ValueAxis, layout: Layout, notes: [String], hasNumbers: Bool) {
    guard let line = ranking.data.subject, !ranking.valued.isEmpty else { return nil }
    (self.ranking, self.line, self.layout) = (ranking, line, layout)
    let scale = RowScale(
      lower: axis.lower, upper: axis.upper, left: RowBody.margin + 200, right: layout.width - RowBody.margin - 200)
    let lanes = DotLanes(ranking.valued.map { (index: $0, x: scale.x(line.values[$0] ?? 0)) })
    names = RuleNames(
      ranking.data.references.map { RowPoint($0).mark(at: scale.x($0.value)) }
        + (ranking.named(scale).map { [$0] } ?? []), layout: layout)
    strip = names.top...names.top + lanes.height
    numbers = AxisNumbers(axis, scale: scale, layout: layout, top: strip.upperBound)
    let foot = hasNumbers ? numbers.bottom : strip.upperBound
    let end = foot + names.heightBelow
    let ends = ranking.ends(layout: layout, top: end + 20)
    let below = ends.map(\.baseline).max().map { $0 + layout.descent } ?? end
    let footer = Footer.texts(notes, layout: layout, top: below + 60)
    texts = (hasNumbers ? numbers.texts : []) + names.texts(below: foot) + ends + footer
    height = (footer.last.map { $0.baseline + layout.descent } ?? below) + 50
    (self.scale, self.lanes, self.foot) = (scale, lanes, foot)
  }

  /// Grid, rules, dots with the own one last, texts.
  private func draw(into writer: inout MarkupWriter) {
    writer.markup("<g fill=\"none\" stroke-width=\"2\"><path")
    writer.ink(.grid, "stroke")
    writer.markup(" stroke-width=\"1\" d=\"")
    for x in numbers.ticks { writer.vertical(x, strip) }
    writer.markup("\"/>")
    for rule in names.rules(below: foot, through: { _ in [strip] }) { rule.draw(into: &writer) }
    let middle = (strip.lowerBound + strip.upperBound) / 2
    let isOwn = { (index: Int) in index == ranking.own }
    for dot in lanes.dots.filter({ !isOwn($0.index) }) + lanes.dots.filter({ isOwn($0.index) }) {
      let (radius, ink) = isOwn(dot.index) ? (55, line.series.role.ink) : (30, Ink.muted)
      writer.circle(dot.x, middle + dot.lane * lanes.pitch, radius: radius, ink: ink)
    }
    writer.markup("</g>")
    for text in texts { writer.text(text) }
  }
}

extension Ranking {
  /// The own authority's mark with its name, value and rank.
  fileprivate func named(_ scale: RowScale) -> MarkNames.Mark? {
    guard let own, let line = data.subject, let value = line.values[own] else { return nil }
    let rank = standing.map { ", " + $0 } ?? ""
    return MarkNames.Mark(
      x: scale.x(value), text: data.chart.periods[own].long + " " + line.text(own) + rank, ink: line.series.role.ink,
      isBold: true)
  }

  /// The first and the last by name, each below its end of the strip.
  fileprivate func ends(layout: Layout, top: Int) -> [PlacedText] {
    guard let line = data.subject, let first = valued.first, let last = valued.last, first != last else { return [] }
    let name = { (index: Int) in "\(data.chart.periods[index].long) \(line.text(index))" }
    let isRising = data.chart.betterIs == .lower
    let (low, high) = isRising ? (first, last) : (last, first)
    let fitting = TextFitting(size: layout.textSize)
    let limit = layout.width / 2 - 2 * RowBody.margin
    func placed(_ text: String, x: Int, anchor: PlacedText.Anchor) -> [PlacedText] {
      fitting.wrapped(text, to: limit, lines: 3).enumerated().map { index, part in
        PlacedText(
          text: part, x: x, baseline: top + layout.ascent + index * layout.pitch, anchor: anchor, ink: .muted)
      }
    }
    return placed("Lowest: " + name(low), x: RowBody.margin, anchor: .start)
      + placed("Highest: " + name(high), x: layout.width - RowBody.margin, anchor: .end)
  }

  /// How many areas there are, and what became of the own one if it has no value.
  var notes: [String] {
    let without = data.positions.count - valued.count
    let counted = Plural.of(valued.count, "area") + (without > 0 ? ", \(without) more without a value" : "")
    let missing = own.flatMap { own in
      data.subject.flatMap { $0.values[own] == nil ? "\(data.chart.area): \($0.text(own))" : nil }
    }
    return [counted] + (missing.map { [$0] } ?? [])
  }
}
