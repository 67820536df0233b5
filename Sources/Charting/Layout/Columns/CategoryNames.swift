/// The names of categories below their bands, each in up to three lines.
struct CategoryNames {
  let chart: Chart
  let bands: BandAxis
  let layout: Layout
  /// Where the first line begins.
  let top: Int

  /// The lines that a name may take, the gap between two names, and that from the edge of the picture.
  private static let (rows, gap, edge) = (3, 60, 10)
  private var fitting: TextFitting { TextFitting(size: layout.textSize) }

  /// Whether the categories are months of a year, of which some can be left unnamed.
  var hasMonths: Bool { chart.periods.contains { $0.month != nil } }

  /// Each name in its band, no word of it cut; `nil` if one has no room.
  var wrapped: [[PlacedText]]? {
    let names = chart.periods.map { lines($0.short, room: bands.pitch - Self.gap) }
    return names.allSatisfy { $0 != nil } ? zip(chart.periods, names).map { texts($1 ?? [], at: $0, from: 0) } : nil
  }

  /// The names by turns in an upper and a lower row, cut only if they have to be.
  var byTurnsOrCut: [[PlacedText]] {
    let room = min(2 * bands.pitch - Self.gap, layout.width - 2 * Self.edge)
    let whole = chart.periods.map { lines($0.short, room: room) }
    if whole.allSatisfy({ $0 != nil }), let placed = byTurns(whole.map { $0 ?? [] }) { return placed }
    if let placed = byTurns(chart.periods.map { cut($0.short, room: room) }) { return placed }
    return chart.periods.map { texts(cut($0.short, room: bands.pitch - Self.gap), at: $0, from: 0) }
  }

  private func byTurns(_ names: [[String]]) -> [[PlacedText]]? {
    let upper = stride(from: 0, to: names.count, by: 2).map { names[$0].count }.max() ?? 0
    let placed = names.enumerated().map { texts($1, at: chart.periods[$0], from: $0 % 2 * upper) }
    return isFree(placed) ? placed : nil
  }

  /// Whether names in one row keep their distance, and the ticks to the lower row run between those of the upper.
  private func isFree(_ placed: [[PlacedText]]) -> Bool {
    let spans = placed.map { lines in
      let half = ((lines.map { fitting.width($0.text) }.max() ?? 0) + 1) / 2
      return (left: (lines.first?.x ?? 0) - half, right: (lines.first?.x ?? 0) + half)
    }
    return placed.indices.filter { !placed[$0].isEmpty }.allSatisfy { index in
      let next = index + 2
      let isApart =
        next >= placed.count || placed[next].isEmpty || spans[index].right + Self.gap / 2 < spans[next].left
      let lower = index % 2 == 0 ? [index - 1, index + 1].filter(placed.indices.contains) : []
      let ticks = lower.map { bands.x(chart.periods[$0].position) }
      return isApart && ticks.allSatisfy { $0 < spans[index].left - 20 || $0 > spans[index].right + 20 }
    }
  }

  /// A name in lines without a word cut; `nil` if they are too many or too long.
  private func lines(_ name: String, room: Int) -> [String]? {
    let lines = fitting.wrapped(name, to: room)
    let words = lines.joined(separator: " ").split(separator: " ")
    return lines.count <= Self.rows && words == name.split(separator: " ") ? lines : nil
  }

  private func cut(_ name: String, room: Int) -> [String] { fitting.wrapped(name, to: room, lines: Self.rows) }

  private func texts(_ lines: [String], at period: ChartPeriod, from first: Int) -> [PlacedText] {
    let half = (lines.map { fitting.width($0) }.max() ?? 0) / 2 + Self.edge
    let x = min(max(bands.x(period.position), half), layout.width - half)
    return lines.enumerated().map { row, line in
      PlacedText(text: line, x: x, baseline: top + layout.ascent + (first + row) * layout.pitch, anchor: .middle)
    }
  }
}
