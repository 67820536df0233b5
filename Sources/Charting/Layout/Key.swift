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
  private static let (gap, between, margin) = (60, 180, 20)

  /// The entries in rows from a height on, as many to a row as fit; long names have two lines.
  init(_ names: [LineName], layout: Layout, top: Int) {
    var entries: [Entry] = []
    var (x, y) = (Self.margin, top)
    var rowLines = 1
    for name in names {
      let fitting = TextFitting(size: layout.textSize, bold: name.isOwnLine)
      let lead = Self.sampleLength + Self.gap
      let room = layout.width - 2 * Self.margin - lead
      let lines = fitting.wrapped(name.label + " " + name.textWithPeriod, to: room, lines: 2)
      let width = lead + lines.reduce(0) { max($0, fitting.width($1)) }
      if x > Self.margin, x + width > layout.width - Self.margin || lines.count > 1 {
        (x, y) = (Self.margin, y + rowLines * layout.pitch + 20)
        rowLines = 1
      }
      let texts = lines.enumerated().map { index, line in
        PlacedText(
          text: line, x: x + lead, baseline: y + layout.ascent + index * layout.pitch, ink: name.role.ink,
          isBold: name.isOwnLine)
      }
      entries.append(
        Entry(name: name, sampleX: x, sampleY: y + layout.ascent - layout.toBaseline, texts: texts))
      rowLines = max(rowLines, lines.count)
      x += width + Self.between
    }
    self.entries = entries
    bottom = entries.isEmpty ? top : y + rowLines * layout.pitch + 50
  }
}
