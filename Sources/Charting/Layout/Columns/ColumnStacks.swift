extension ColumnPlot {
  /// Parts standing on each other: the heights at each position are given, `nil` where there is no stack.
  ///
  /// A white line of one pixel is left between two parts, taken from the upper one.
  func stacks(_ heights: [[Double?]?], texts: (DataLine, Int) -> String) -> ColumnMarks {
    let width = width(of: 1, filling: 88)
    var rows = data.lines.map { BarRow(role: $0.series.role, width: width) }
    var within: [ColumnLabel] = []
    for (index, parts) in heights.enumerated() {
      guard let parts else { continue }
      var sum = 0.0
      for (line, part) in parts.enumerated() {
        guard let part, part > 0 else { continue }
        let (base, end) = (y(sum), y(sum + part))
        let gap = sum > 0 && base - end > 30 ? 10 : 0
        sum += part
        let bar = Bar(x: x(index), base: base - gap, end: end)
        rows[line].bars.append(bar)
        let role = data.lines[line].series.role
        within.append(
          ColumnLabel(
            text: texts(data.lines[line], index), bar: bar, width: width, place: .within, inkWithin: role.inkWithin))
      }
    }
    return ColumnMarks(bars: rows, labels: within, gaps: stackGaps(heights))
  }

  /// Texts above the stacks: all if they have room side by side, else the highest, the last and the lowest.
  func above(_ heights: [[Double?]?], texts: (Int) -> String?) -> [ColumnLabel] {
    let sums = heights.map { parts in parts.map { $0.reduce(0) { $0 + ($1 ?? 0) } } }
    let shown = heights.indices.filter { sums[$0] != nil && texts($0) != nil }
    let bold = fitting(bold: true)
    let haveRoom = shown.allSatisfy { hasRoom(for: bold.width(texts($0) ?? "")) }
    let high = shown.max { (sums[$0] ?? 0) < (sums[$1] ?? 0) }
    let low = shown.min { (sums[$0] ?? 0) < (sums[$1] ?? 0) }
    var chosen: [Int] = []
    for index in haveRoom ? shown : [high, shown.last, low].compactMap({ $0 }) where !chosen.contains(index) {
      chosen.append(index)
    }
    return chosen.compactMap { index in
      texts(index).map {
        let bar = Bar(x: x(index), base: y(sums[index] ?? 0), end: y(sums[index] ?? 0))
        return ColumnLabel(text: $0, bar: bar, width: 0, isBold: true)
      }
    }
  }

  /// What is missing: a whole position once, a part under its name; where there is no stack, its word stands there.
  private func stackGaps(_ heights: [[Double?]?]) -> [ColumnGap] {
    data.positions.indices.flatMap { index -> [ColumnGap] in
      let missing = data.lines.filter { $0.values[index] == nil }
      let words = Set(missing.map { $0.series.texts[index] ?? "" })
      let room = heights[index] == nil ? bands.pitch : 0
      if missing.count == data.lines.count, words.count == 1, let line = missing.first {
        return [ColumnGap(index: index, line, x: x(index), width: room, isOnly: true)]
      }
      if missing.isEmpty, room > 0 {
        return [ColumnGap(index: index, x: x(index), width: room, series: "", word: "the parts sum to 0")]
      }
      return missing.enumerated().filter { $1.last != nil }.map {
        ColumnGap(index: index, $1, x: x(index), width: $0 == 0 ? room : 0, isOnly: false)
      }
    }
  }
}
