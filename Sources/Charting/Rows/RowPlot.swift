/// What a kind in rows draws with: the rows laid out in tenths of a pixel.
struct RowPlot: Sendable {
  let layout: Layout
  let scale: RowScale
  let design: RowDesign
  let rows: [PlacedRow]

  /// The stretches from top to bottom in which a line from one row to the next crosses no text wherever it stands.
  let spans: [ClosedRange<Int>]
  /// Every place that a text takes, so that connecting lines can leave it out.
  let texts: [PlacedText]

  func x(_ value: Double) -> Int { scale.x(value) }
}

extension RowPlot {
  /// What an upright rule takes: all the way through the rows, but for the texts that it would cross.
  func stretches(_ x: Int, from top: Int? = nil) -> [ClosedRange<Int>] {
    guard let first = spans.first, let last = spans.last else { return [] }
    return free(x, min(top ?? first.lowerBound, first.lowerBound)...last.upperBound)
  }

  /// The parts of an upright line that no text stands on.
  func free(_ x: Int, _ line: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let around = 20
    var (parts, start) = ([ClosedRange<Int>](), line.lowerBound)
    for text in texts.sorted(by: { $0.baseline < $1.baseline }) {
      let (top, bottom) = (text.baseline - layout.ascent - around, text.baseline + layout.descent + around)
      guard bottom > start, top < line.upperBound else { continue }
      let width = TextFitting(size: layout.textSize, bold: text.isBold).width(text.text)
      let left = text.anchor == .end ? text.x - width : text.anchor == .middle ? text.x - width / 2 : text.x
      guard x > left - around, x < left + width + around else { continue }
      if top > start { parts.append(start...top) }
      start = bottom
    }
    return start < line.upperBound ? parts + [start...line.upperBound] : parts
  }
}

/// A row with its place.
struct PlacedRow: Sendable {
  let row: Row
  /// The middle of its mark.
  let middle: Int
  /// From where to where it takes room beside its mark.
  let top: Int
  let bottom: Int
  /// Names of the points on it, as texts and as lines that lead to them.
  var leads: [(mark: MarkNames.Mark, y: Int)] = []
}
