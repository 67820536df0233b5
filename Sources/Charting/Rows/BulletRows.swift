/// The rows of a bullet chart: each position's own value with its bands and the other areas' values, which stand in words
/// where the own one is missing.
struct BulletRows {
  private let data: ChartData

  init(_ data: ChartData) { self.data = data }

  var table: RowTable {
    guard let own = data.subject else { return RowTable(rows: []) }
    let periods = data.chart.periods
    let rows = periods.indices.map { index -> Row in
      var row = Row(label: periods.count > 1 ? periods[index].long : own.series.label)
      row.isOwn = true
      row.role = own.series.role
      row.value = own.values[index]
      row.text = own.textWithDetail(index)
      let points = points(at: index, own: own)
      if row.value == nil {
        row.text = ([row.text] + points.map(\.text)).joined(separator: "; ")
      } else {
        (row.bands, row.points) = (bands(at: index), points)
      }
      return row
    }
    return RowTable(rows: rows)
  }

  /// The bands that hold for a position.
  func bands(at index: Int) -> [ChartBand] {
    data.bands.filter { $0.positions?.contains(data.positions[index]) ?? true }
  }

  private func points(at index: Int, own: DataLine) -> [RowPoint] {
    let others = data.lines.filter { $0.series.role != own.series.role }.compactMap { line in
      line.values[index].map {
        RowPoint(role: line.series.role, value: $0, text: LineName.joined(line.series.label, line.text(index)))
      }
    }
    let references = data.references.filter { $0.positions?.contains(data.positions[index]) ?? true }
    return others + references.map { RowPoint($0) }
  }
}
