/// The free places in a plot, found by columns of one time step, so that a note crosses no line and no other note.
struct NoteSlots {
  private let plot: Plot
  private let fitting: TextFitting
  private let reach: LineReach
  private let columns: Int
  /// The heights of level lines, in order from the top.
  private let levels: [Int]
  /// The column edges that vertical rules stand on.
  private let rules: [Int]
  private var taken: [(x: ClosedRange<Int>, y: ClosedRange<Int>)] = []

  /// From a note to a line beside it, and above or below it.
  private static let (beside, around) = (60, 40)

  /// The places left by the lines of a plot, by level lines at some heights and by vertical rules at some positions.
  init(_ plot: Plot, levels: consuming [Int], rules: [Int], fitting: TextFitting) {
    self.plot = plot
    self.fitting = fitting
    levels.sort()
    self.levels = levels
    self.rules = rules.map { $0 - plot.time.first }
    columns = max(1, plot.time.last - plot.time.first)
    reach = LineReach(plot, columns: columns)
  }

  /// A place for a note between two heights, as far to the left as can be, searched from the top or from the bottom.
  mutating func place(_ note: String, between top: Int, and bottom: Int, fromTop: Bool) -> PlacedText? {
    let width = fitting.width(note)
    let rows = rows(between: top, and: bottom)
    for row in fromTop ? rows : rows.reversed() {
      if let x = firstFree(row, width: width) { return take(note, x: x, row: row, width: width) }
    }
    return nil
  }

  /// A place for a note beside the rule at a position, right of it or left of it.
  mutating func place(_ note: String, besideRuleAt position: Int) -> PlacedText? {
    let width = fitting.width(note)
    let edge = plot.time.x(position)
    for row in rows(between: plot.layout.top, and: plot.layout.bottom) {
      if isFree(from: edge, to: edge + width + 2 * Self.beside, row) {
        return take(note, x: edge + Self.beside, row: row, width: width)
      }
      if isFree(from: edge - width - 2 * Self.beside, to: edge, row) {
        return take(note, x: edge - Self.beside, row: row, width: width, anchor: .end)
      }
    }
    return nil
  }

  private mutating func take(
    _ note: String, x: Int, row: ClosedRange<Int>, width: Int, anchor: PlacedText.Anchor = .start
  ) -> PlacedText {
    taken.append((anchor == .end ? x - width...x : x...x + width, row))
    return PlacedText(
      text: note, x: x, baseline: row.lowerBound + plot.layout.ascent, anchor: anchor, ink: .muted)
  }

  /// Where a line of text fits between level lines: at the top, in the middle and at the bottom of each gap.
  private func rows(between top: Int, and bottom: Int) -> [ClosedRange<Int>] {
    let height = plot.layout.ascent + plot.layout.descent
    var rows: [ClosedRange<Int>] = []
    rows.reserveCapacity(3 * (levels.count + 1))
    var start = top
    for index in 0...levels.count {
      let end = index < levels.count ? levels[index] : bottom
      guard end == bottom || (end > top && end < bottom) else { continue }
      let (first, slack) = (start + Self.around, end - start - height - 2 * Self.around)
      if slack >= 0 { rows.append(first...first + height) }
      if slack > 2 * height { rows.append(first + slack / 2...first + slack / 2 + height) }
      if slack > 0 { rows.append(first + slack...first + slack + height) }
      start = end
    }
    return rows
  }

  /// Where the first columns begin that are free and wide enough together, without a rule between them.
  private func firstFree(_ row: ClosedRange<Int>, width: Int) -> Int? {
    let needed = width + 2 * Self.beside
    let pitch = plot.time.pitch
    guard pitch > 0 || plot.time.right - plot.time.left >= needed else { return nil }
    let count = pitch > 0 ? (needed + pitch - 1) / pitch : columns
    var start = 0
    // Columns are looked at from the last one on: where it is taken, all up to it are passed over.
    search: while start + count <= columns {
      for column in (start..<start + count).reversed() {
        if isTaken(column, row) {
          start = column + 1
          continue search
        }
        if column > start, rules.contains(column) {
          start = column
          continue search
        }
      }
      return edge(start) + Self.beside
    }
    return nil
  }

  private func isFree(from left: Int, to right: Int, _ row: ClosedRange<Int>) -> Bool {
    guard left >= plot.time.left, right <= plot.time.right else { return false }
    return (0..<columns).allSatisfy { column in
      let overlaps = edge(column) < right && edge(column + 1) > left
      let isSplit = rules.contains(column) && edge(column) > left && edge(column) < right
      return !isSplit && (!overlaps || !isTaken(column, row))
    }
  }

  private func isTaken(_ column: Int, _ row: ClosedRange<Int>) -> Bool {
    reach.isCrossed(column, from: row.lowerBound - Self.around, to: row.upperBound + Self.around)
      || taken.contains { note in
        note.y.overlaps(row) && note.x.lowerBound - Self.beside < edge(column + 1)
          && note.x.upperBound + Self.beside > edge(column)
      }
  }

  private func edge(_ column: Int) -> Int {
    plot.time.pitch > 0 ? plot.time.left + column * plot.time.pitch : column == 0 ? plot.time.left : plot.time.right
  }
}
