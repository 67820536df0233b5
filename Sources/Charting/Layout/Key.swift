/// A sample of a line, of a point or of a bar beside what it stands for.
struct KeyItem {
  /// What is shown of it.
  enum Sample {
    case line(LineStyle)
    case point(ChartControl.Variation)
    case bar(ChartRole)

    /// How much room it takes.
    var width: Int {
      switch self {
      case .line: 280
      case .point, .bar: 120
      }
    }
  }

  let sample: Sample
  let text: String
  var ink = Ink.text
  var isBold = false
  /// The most lines of text that it may take before it is cut.
  var lines = 2

  /// A line with its name and value.
  init(_ name: LineName) {
    self.init(
      sample: .line(name.style), text: LineName.joined(name.label, name.textWithPeriod),
      ink: name.style.ink == .common ? .text : name.style.ink, isBold: name.isOwnLine)
  }

  init(sample: Sample, text: String, ink: Ink = .text, isBold: Bool = false, lines: Int = 2) {
    self.sample = sample
    self.text = text
    self.ink = ink
    self.isBold = isBold
    self.lines = lines
  }
}

/// Samples with what they stand for, in rows above or below a plot.
struct Key {
  /// One item with its place.
  struct Entry {
    let sample: KeyItem.Sample
    let sampleX: Int
    let sampleY: Int
    let texts: [PlacedText]
  }

  let entries: [Entry]
  /// How far the key reaches down.
  let bottom: Int

  private static let (between, margin) = (180, 20)

  /// The items in rows from a height on, as many to a row as fit; a long text has lines below each other.
  init(_ items: [KeyItem], layout: Layout, top: Int) {
    var entries: [Entry] = []
    var (x, y, rowLines) = (Self.margin, top, 1)
    for item in items {
      let fitting = TextFitting(size: layout.textSize, bold: item.isBold)
      let lead = item.sample.width + Self.gap
      let lines = fitting.wrapped(item.text, to: layout.width - 2 * Self.margin - lead, lines: item.lines)
      let width = lead + lines.reduce(0) { max($0, fitting.width($1)) }
      if x > Self.margin, x + width > layout.width - Self.margin || lines.count > 1 {
        (x, y, rowLines) = (Self.margin, y + rowLines * layout.pitch + 20, 1)
      }
      entries.append(Entry(item, lines: lines, x: x, y: y, layout: layout))
      rowLines = max(rowLines, lines.count)
      x += (width + 9) / 10 * 10 + Self.between
    }
    self.entries = entries
    bottom = entries.isEmpty ? top : y + rowLines * layout.pitch + 50
  }

  /// From an entry's sample to its text.
  fileprivate static let gap = 60
}

extension Key.Entry {
  fileprivate init(_ item: KeyItem, lines: [String], x: Int, y: Int, layout: Layout) {
    sample = item.sample
    sampleX = x
    sampleY = (y + layout.ascent - layout.toBaseline + 5) / 10 * 10
    texts = lines.enumerated().map { index, line in
      PlacedText(
        text: line, x: x + item.sample.width + Key.gap,
        baseline: (y + layout.ascent + 5) / 10 * 10 + index * layout.pitch,
        ink: item.ink, isBold: item.isBold)
    }
  }
}
