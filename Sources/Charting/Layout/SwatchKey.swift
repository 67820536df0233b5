/// What one entry of a key names: a bar, a line with dots, or a level line.
struct SwatchItem {
  /// What is drawn before the name.
  enum Sample { case bar, line, level }

  let text: String
  let role: ChartRole
  let sample: Sample
}

/// The key of a chart with bars: a sample of each series and line, and its name.
struct SwatchKey {
  /// One entry: the sample's box and the lines of the name.
  struct Entry {
    let item: SwatchItem
    let sample: Box
    let texts: [PlacedText]
  }

  private(set) var entries: [Entry] = []
  /// How far the key reaches down; the height that it began at if it has no entries.
  let bottom: Int

  private static let (margin, between, lead, size, line) = (20, 180, 60, 120, 280)

  /// The entries in rows from a height on, as many to a row as fit; long names have two lines.
  init(_ items: [SwatchItem], layout: Layout, top: Int) {
    var (x, y, rowLines) = (Self.margin, top, 1)
    for item in items {
      let isBold = item.role == .own && item.sample != .level
      let fitting = TextFitting(size: layout.textSize, bold: isBold)
      let length = item.sample == .bar ? Self.size : Self.line
      let room = layout.width - 2 * Self.margin - length - Self.lead
      let lines = fitting.wrapped(item.text, to: room, lines: 2)
      let width = length + Self.lead + lines.reduce(0) { max($0, fitting.width($1)) }
      if x > Self.margin, x + width > layout.width - Self.margin || lines.count > 1 {
        (x, y, rowLines) = (Self.margin, y + rowLines * layout.pitch + 20, 1)
      }
      let middle = y + layout.ascent - layout.toBaseline
      let texts = lines.enumerated().map { index, line in
        PlacedText(
          text: line, x: x + length + Self.lead, baseline: y + layout.ascent + index * layout.pitch, isBold: isBold)
      }
      let sample = Box(left: x, top: middle - Self.size / 2, right: x + length, bottom: middle + Self.size / 2)
      entries.append(Entry(item: item, sample: sample, texts: texts))
      rowLines = max(rowLines, lines.count)
      x += width + Self.between
    }
    bottom = entries.isEmpty ? top : y + rowLines * layout.pitch
  }
}
