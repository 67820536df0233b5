/// The texts at bars that found room, and the lines that lead from some to their bars.
struct ColumnLabels {
  private(set) var texts: [PlacedText] = []
  /// The texts' boxes; the grid is left out behind them.
  private(set) var boxes: [Box] = []
  /// Lines from a bar's end to its text.
  private(set) var leaders: [Box] = []

  /// From a bar's end to its text, and the furthest that a text may be moved out.
  private static let (gap, reach) = (35, 700)

  /// Places texts one after the other; each takes its room in the space.
  init(_ labels: [ColumnLabel], layout: Layout, space: inout ColumnSpace) {
    for label in labels where !label.text.isEmpty {
      let fitting = TextFitting(size: layout.textSize, bold: label.isBold)
      let size = (width: fitting.width(label.text), height: layout.ascent + layout.descent)
      if label.place == .beyond, place(label, outside: true, size, layout, &space) { continue }
      if place(label, outside: false, size, layout, &space) { continue }
      if label.place == .beyond { lead(label, size, layout, &space) }
    }
  }

  private mutating func place(
    _ label: ColumnLabel, outside: Bool, _ size: (width: Int, height: Int), _ layout: Layout,
    _ space: inout ColumnSpace
  ) -> Bool {
    guard let ink = outside ? label.ink : label.inkWithin else { return false }
    var box = Self.box(label, outside: outside, size)
    if label.place == .within {
      let top = (label.bar.base + label.bar.end - size.height) / 2
      (box.top, box.bottom) = (top, top + size.height)
    }
    guard outside || (size.width + 30 <= label.width && size.height + 50 <= abs(label.bar.base - label.bar.end))
    else { return false }
    for shift in outside ? Self.shifts(size.width) : [0] {
      let moved = Box(left: box.left + shift, top: box.top, right: box.right + shift, bottom: box.bottom)
      guard space.isFree(moved, withinBar: !outside) else { continue }
      take(label, moved, ink: ink, layout, &space)
      return true
    }
    return false
  }

  /// How far a text may be moved to the sides so that it still stands over its bar's middle.
  private static func shifts(_ width: Int) -> [Int] {
    [0] + stride(from: 20, through: max(0, width / 2 - 40), by: 20).flatMap { [$0, -$0] }
  }

  /// A text moved out until it is free, with a line to its bar.
  private mutating func lead(
    _ label: ColumnLabel, _ size: (width: Int, height: Int), _ layout: Layout, _ space: inout ColumnSpace
  ) {
    var box = Self.box(label, outside: true, size)
    box.left = min(max(box.left, space.bounds.left), space.bounds.right - size.width)
    box.right = box.left + size.width
    for _ in 0..<40 {
      guard let blocker = space.blocker(of: box) else { break }
      let top =
        label.bar.isUp ? blocker.top - ColumnSpace.margin - size.height - 1 : blocker.bottom + ColumnSpace.margin + 1
      (box.top, box.bottom) = (top, top + size.height)
    }
    let end = label.bar.end
    let leader = Box(
      left: label.bar.x - 5, top: label.bar.isUp ? box.bottom + 10 : end + 15, right: label.bar.x + 5,
      bottom: label.bar.isUp ? end - 15 : box.top - 10)
    guard space.isFree(box), leader.bottom - leader.top <= Self.reach,
      !space.bars.contains(where: { $0.touches(leader) }), !boxes.contains(where: { $0.touches(leader.grown(by: 10)) })
    else { return }
    take(label, box, ink: label.ink, layout, &space)
    guard leader.bottom - leader.top > 30 else { return }
    leaders.append(leader)
    space.taken.append(leader)
  }

  private mutating func take(
    _ label: ColumnLabel, _ box: Box, ink: Ink, _ layout: Layout, _ space: inout ColumnSpace
  ) {
    texts.append(
      PlacedText(
        text: label.text, x: (box.left + box.right) / 2, baseline: box.top + layout.ascent, anchor: .middle, ink: ink,
        isBold: label.isBold))
    boxes.append(box)
    space.taken.append(box)
  }

  private static func box(_ label: ColumnLabel, outside: Bool, _ size: (width: Int, height: Int)) -> Box {
    let isAbove = outside == label.bar.isUp
    let top = isAbove ? label.bar.end - gap - size.height : label.bar.end + gap
    let left = label.bar.x - (size.width + 1) / 2
    return Box(left: left, top: top, right: left + size.width + 1, bottom: top + size.height)
  }
}
