extension ColumnPlot {
  /// The values of a line that are to be printed: all if they have room side by side, else the highest, the last and
  /// the lowest.
  func printed(_ line: DataLine) -> [Int] {
    let present = line.values.indices.filter { line.values[$0] != nil }
    if present.allSatisfy({ hasRoom(for: fitting().width(line.text($0))) }) { return present }
    var chosen: [Int] = []
    for index in [line.highest, line.last, line.lowest].compactMap({ $0 }) where !chosen.contains(index) {
      chosen.append(index)
    }
    return chosen
  }

  /// The bars of a line, its middles moved to the side; below zero instead of above if it is turned.
  func row(_ line: DataLine, width: Int, shift: Int = 0, isTurned: Bool = false) -> BarRow {
    let bars = line.values.indices.compactMap { bar(line, $0, shift: shift, isTurned: isTurned) }
    return BarRow(role: line.series.role, width: width, bars: bars)
  }

  /// The bar at an index of a line.
  func bar(_ line: DataLine, _ index: Int, shift: Int = 0, isTurned: Bool = false) -> Bar? {
    line.values[index].map { Bar(x: x(index) + shift, base: zero, end: y(isTurned ? -$0 : $0), isTurned: isTurned) }
  }

  /// The texts at the bars of a line.
  func labels(_ line: DataLine, at indices: [Int], width: Int, shift: Int = 0, isTurned: Bool = false) -> [ColumnLabel]
  {
    indices.compactMap { index in
      bar(line, index, shift: shift, isTurned: isTurned).map {
        ColumnLabel(text: line.text(index), bar: $0, width: width, inkWithin: line.series.role.inkWithin)
      }
    }
  }

  /// The positions where a line has no bar.
  func gaps(_ line: DataLine, width: Int, shift: Int = 0) -> [ColumnGap] {
    guard line.last != nil else { return [] }
    return line.values.indices.filter { line.values[$0] == nil }.map { index in
      ColumnGap(index: index, line, x: x(index) + shift, width: width, isOnly: data.lines.count == 1)
    }
  }
}
