internal import Markup

/// The zones behind one row's mark and what is printed above them.
struct RowZones {
  /// Notes that have room above their zones.
  let texts: [PlacedText]
  /// The target's notes that have none.
  let targets: [RowPoint]
  /// Others' notes that have none.
  let others: [String]

  /// The notes of a row's bands, above them from a height on; none there if names stand there already.
  init(_ bands: [ChartBand], scale: RowScale, layout: Layout, top: Int, isFree: Bool) {
    let fitting = TextFitting(size: layout.textSize)
    var (texts, targets, others) = ([PlacedText](), [RowPoint](), [String]())
    var taken: [ClosedRange<Int>] = []
    for band in bands where !band.note.isEmpty {
      let (left, right) = band.places(scale)
      let half = fitting.width(band.note) / 2 + 40
      let middle = (left + right) / 2
      let place = middle - half...middle + half
      if isFree, 2 * half <= right - left, !taken.contains(where: { $0.overlaps(place) }) {
        taken.append(place)
        texts.append(
          PlacedText(text: band.note, x: middle, baseline: top + layout.ascent, anchor: .middle, ink: .muted))
      } else if band.zone == .target, let value = [band.lower, band.upper].compactMap({ $0 }).first {
        targets.append(RowPoint(role: nil, value: value, text: band.note))
      } else {
        others.append(band.note)
      }
    }
    (self.texts, self.targets, self.others) = (texts, targets, others)
  }
}

extension ChartBand {
  /// From where to where a band lies on a scale.
  func places(_ scale: RowScale) -> (left: Int, right: Int) {
    (lower.map(scale.x) ?? scale.left, upper.map(scale.x) ?? scale.right)
  }
}

extension RowDrawing {
  /// The zones of all rows, with lines where they end.
  func zones(into writer: inout MarkupWriter) {
    let half = picture.plot.design.thickness / 2
    for placed in picture.plot.rows {
      let (top, bottom) = (placed.middle - half, placed.middle + half)
      for band in placed.row.bands {
        let (left, right) = band.places(picture.plot.scale)
        guard left < right else { continue }
        writer.markup("<path")
        writer.ink(band.zone.ink, "fill")
        writer.markup(" d=\"")
        writer.box(left, right, top, bottom)
        writer.markup("\"/><path")
        writer.ink(.muted, "stroke")
        writer.markup(" stroke-width=\"1\" d=\"")
        writer.box(left, right, top, bottom)
        writer.markup("\"/>")
      }
    }
  }
}

extension MarkupWriter {
  /// A rectangle, in path data.
  fileprivate mutating func box(_ left: Int, _ right: Int, _ top: Int, _ bottom: Int) {
    move(left, top)
    markup("H")
    number(tenths: right)
    markup("V")
    number(tenths: bottom)
    markup("H")
    number(tenths: left)
    markup("z")
  }
}
