/// The texts of one row, broken into lines that fit.
struct RowText {
  let row: Row
  /// The heading or the label.
  let labels: [String]
  /// The printed value, or the words in its place.
  let values: [String]
  let valueWidth: Int
  /// Whether the value stands left of its mark.
  let isLeft: Bool

  /// From a mark to its value, and from a label to the mark.
  static let (beside, afterLabel) = (60, 80)
  private static let mostLines = 3

  init(_ row: Row, layout: Layout, labelLimit: Int, valueLimit: Int, bodyWidth: Int) {
    self.row = row
    let fitting = TextFitting(size: layout.textSize, bold: row.isOwn || row.isHeading)
    labels = fitting.wrapped(row.label, to: labelLimit, lines: Self.mostLines)
    let limit = row.value == nil ? bodyWidth - Self.beside : valueLimit
    values = fitting.wrapped(row.text, to: limit, lines: Self.mostLines)
    valueWidth = values.reduce(0) { max($0, fitting.width($1)) }
    isLeft = row.value.map { max(row.from, $0) <= 0 && min(row.from, $0) < 0 } ?? false
  }

  func labelWidth(_ layout: Layout) -> Int {
    let fitting = TextFitting(size: layout.textSize, bold: row.isOwn)
    return labels.reduce(0) { max($0, fitting.width($1)) }
  }

  /// The value's lines around the middle of a row.
  func placedValues(x: Int, middle: Int, layout: Layout, anchor: PlacedText.Anchor) -> [PlacedText] {
    Self.lines(
      values, x: x, middle: middle, layout: layout, anchor: anchor,
      ink: row.value == nil ? .muted : row.isOwn ? row.role.ink : .text, isBold: row.isOwn)
  }

  /// Lines of text around a middle.
  static func lines(
    _ lines: [String], x: Int, middle: Int, layout: Layout, anchor: PlacedText.Anchor, ink: Ink, isBold: Bool
  ) -> [PlacedText] {
    let top = middle - (lines.count - 1) * layout.pitch / 2
    return lines.enumerated().map { index, line in
      PlacedText(
        text: line, x: x, baseline: top + index * layout.pitch + layout.toBaseline, anchor: anchor, ink: ink,
        isBold: isBold)
    }
  }
}
