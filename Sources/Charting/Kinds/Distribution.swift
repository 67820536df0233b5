extension ChartKind {
  /// Counts and shares of categories as sorted bars.
  public static let distribution = ChartKind(
    name: "distribution", noun: "Bar chart",
    summary: "Shows how many there are of each category, the largest first, with shares of the whole.",
    example: { DistributionExample.chart },
    needs: ChartNeeds(reads: .parts, positions: .categories, series: 1...1, count: 0...40, fromZero: true),
    words: .distribution,
    frame: .rows(
      RowDesign(), table: { DistributionRows($0).table }, panels: .ordered(DistributionRows.tables(of:)),
      marks: { RowBars.draw($0, into: &$1) }))
}

/// The rows of a distribution: each group's under its heading, sorted.
struct DistributionRows {
  private let data: ChartData
  /// The order of the rows where it is not that of the values: that of all panels.
  var order: [Int]?

  init(_ data: ChartData) { self.data = data }

  /// The rows of panels, all in the order of their categories' sums.
  @Sendable static func tables(of panels: [ChartData]) -> [RowTable] {
    guard let first = panels.first else { return [] }
    let sums = DrawnReach.sums(panels.compactMap(\.subject))
    let order = RowOrder.bySize(sums, periods: first.chart.periods)
    return panels.map { panel in
      var rows = DistributionRows(panel)
      rows.order = order
      return rows.table
    }
  }

  var table: RowTable {
    guard let line = data.subject else { return RowTable(rows: []) }
    let order = order ?? RowOrder.bySize(line.values, periods: data.chart.periods)
    let groups = data.chart.rows.groups
    func rows(_ isIncluded: (Int) -> Bool) -> [Row] {
      order.filter { isIncluded(data.positions[$0]) }.map { row(line, $0) }
    }
    var all = rows { position in !groups.contains { $0.positions.contains(position) } }
    for (index, group) in groups.enumerated() {
      let before = groups[..<index]
      let members = rows { position in
        group.positions.contains(position) && !before.contains { $0.positions.contains(position) }
      }
      if !members.isEmpty { all += [Row.heading(group.name)] + members }
    }
    return RowTable(rows: all, rules: data.references.map { RowPoint($0) })
  }

  private func row(_ line: DataLine, _ index: Int) -> Row {
    var row = Row(label: data.chart.periods[index].long)
    row.role = line.series.role
    row.value = line.values[index]
    row.text = line.textWithDetail(index)
    return row
  }
}

extension DataLine {
  /// A value as it is printed with its second text: "34 (12.4%)".
  func textWithDetail(_ index: Int) -> String {
    guard values[index] != nil, series.details.indices.contains(index), let detail = series.details[index],
      !detail.isEmpty
    else { return text(index) }
    return text(index) + " (" + detail + ")"
  }
}
