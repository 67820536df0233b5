internal import Markup

/// Writes one picture as SVG, from the back to the front.
struct Drawing {
  let picture: Picture
  let marks: @Sendable (Plot, inout MarkupWriter) -> Void
  var plot: Plot { picture.plot }
  var layout: Layout { picture.layout }

  /// Bands, grid, axes, rules, reference lines, the kind's marks, then all text.
  func draw(into writer: inout MarkupWriter) {
    bands(into: &writer)
    axes(into: &writer)
    writer.markup("<g fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\">")
    levelLines(into: &writer)
    marks(plot, &writer)
    writer.samples(of: picture.heading)
    writer.samples(of: picture.key)
    writer.markup("</g>")
    text(into: &writer)
  }

  private func bands(into writer: inout MarkupWriter) {
    for band in picture.bands {
      writer.markup("<path")
      writer.ink(band.band.zone.ink, "fill")
      writer.markup(" d=\"")
      writer.move(plot.time.left, band.top)
      writer.markup("H")
      writer.number(tenths: plot.time.right)
      writer.markup("V")
      writer.number(tenths: band.bottom)
      writer.markup("H")
      writer.number(tenths: plot.time.left)
      writer.markup("z\"/>")
    }
  }

  private func axes(into writer: inout MarkupWriter) {
    levels(picture.valueTicks.lazy.map(\.y), ink: .grid, dash: "", into: &writer)
    let target = edges { $0.band.zone == .target }
    let others = edges { $0.band.zone != .target }
    levels(target, ink: .muted, dash: "4 3", into: &writer)
    levels(others.filter { !target.contains($0) }, ink: .muted, dash: "1 3", into: &writer)
    if plot.values.lower < 0, plot.values.upper > 0 { levels([plot.y(0)], ink: .muted, dash: "", into: &writer) }
    timeAxis(into: &writer)
  }

  /// The ends of some bands inside the plot, each once.
  private func edges(of isIncluded: (PlacedBand) -> Bool) -> [Int] {
    var edges: [Int] = []
    for band in picture.bands where isIncluded(band) {
      for y in [band.top, band.bottom] where y > layout.top && y < layout.bottom && !edges.contains(y) {
        edges.append(y)
      }
    }
    return edges
  }

  private func levels(_ heights: some Collection<Int>, ink: Ink, dash: StaticString, into writer: inout MarkupWriter) {
    guard !heights.isEmpty else { return }
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.dash(dash)
    writer.markup(" d=\"")
    for y in heights {
      writer.move(plot.time.left, y)
      writer.markup("H")
      writer.number(tenths: plot.time.right)
    }
    writer.markup("\"/>")
  }

  /// The base line with its ticks, and the rules of events.
  private func timeAxis(into writer: inout MarkupWriter) {
    levels([layout.bottom], ink: .muted, dash: "", into: &writer)
    writer.markup("<path")
    writer.ink(.muted, "stroke")
    writer.markup(" d=\"")
    for tick in picture.timeTicks.ticks {
      writer.move(tick.x, layout.bottom)
      writer.markup("v6")
    }
    for x in picture.rules {
      writer.move(x, layout.top)
      writer.markup("V")
      writer.number(tenths: layout.bottom)
    }
    writer.markup("\"/>")
  }

  private func levelLines(into writer: inout MarkupWriter) {
    for line in picture.levels { writer.level(line.style, from: line.left, to: line.right, y: line.y) }
  }
}

extension MarkupWriter {
  /// A key's samples.
  mutating func samples(of key: Key) {
    for entry in key.entries {
      switch entry.sample {
      case .line(let style):
        level(style, from: entry.sampleX, to: entry.sampleX + entry.sample.width, y: entry.sampleY)
      case .point(let variation):
        points(variation, [(x: entry.sampleX + entry.sample.width / 2, y: entry.sampleY, isHigh: true)], reach: 55)
      case .bar(let role):
        let half = entry.sample.width / 2
        let bar = Bar(x: entry.sampleX + half, base: entry.sampleY + half, end: entry.sampleY - half)
        BarRow(role: role, width: 2 * half, bars: [bar]).draw(into: &self)
      }
    }
  }

  /// A level line.
  mutating func level(_ style: LineStyle, from left: Int, to right: Int, y: Int) {
    markup("<path")
    line(style)
    markup(" d=\"")
    move(left, y)
    markup("H")
    number(tenths: right)
    markup("\"/>")
  }

  /// Ink, thickness and dash of a line.
  mutating func line(_ style: LineStyle) {
    ink(style.ink, "stroke")
    if style.width.utf8CodeUnitCount > 0 {
      markup(" stroke-width=\"")
      markup(style.width)
      markup("\"")
    }
    dash(style.dash)
  }

  /// A move to a place, in path data.
  mutating func move(_ x: Int, _ y: Int) {
    markup("M")
    pair(x, y)
  }
}
