/// The key below a plot: a sample of each line and its name with its value.
struct Key {
  /// One line's entry.
  struct Entry {
    let name: LineName
    let sampleX: Int
    let sampleY: Int
    let texts: [PlacedText]
  }

  let entries: [Entry]
  /// How far the key reaches down.
  let bottom: Int

  static let sampleLength = 280
  private static let (between, margin) = (180, 20)

  /// The entries in rows from a height on, as many to a row as fit; long names have two lines.
  init(_ names: [LineName], layout: Layout, top: Int) {
    var entries: [Entry] = []
    var (x, y, rowLines) = (Self.margin, top, 1)
    for name in names {
      let fitting = TextFitting(size: layout.textSize, bold: name.isOwnLine)
      let room = layout.width - 2 * Self.margin - Self.lead
      let lines = fitting.wrapped(name.label + " " + name.textWithPeriod, to: room, lines: 2)
      let width = Self.lead + lines.reduce(0) { max($0, fitting.width($1)) }
      if x > Self.margin, x + width > layout.width - Self.margin || lines.count > 1 {
        (x, y, rowLines) = (Self.margin, y + rowLines * layout.pitch + 20, 1)
      }
      entries.append(Entry(name, lines: lines, x: x, y: y, layout: layout))
      rowLines = max(rowLines, lines.count)
      x += width + Self.between
    }
    self.entries = entries
    bottom = entries.isEmpty ? top : y + rowLines * layout.pitch + 50
  }

  /// From an entry's sample to its text.
  fileprivate static let lead = sampleLength + 60
}

extension Key.Entry {
  fileprivate init(_ name: LineName, lines: [String], x: Int, y: Int, layout: Layout) {
    self.name = name
    sampleX = x
    sampleY = y + layout.ascent - layout.toBaseline
    texts = lines.enumerated().map { index, line in
      PlacedText(
        text: line, x: x + Key.lead, baseline: y + layout.ascent + index * layout.pitch, ink: name.role.ink,
        isBold: name.isOwnLine)
    }
  }
}
