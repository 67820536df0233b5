import Charting
import Diagnostics
import Figures

extension GridChart {
  /// A panel for each column; for each upper header where columns have two.
  func panels(id: String, kind: ChartKind, of word: String, at place: Place?) -> Result<Chart, Diagnostic> {
    guard let panelKind = ChartKind.named(word) else { return .failure(ChartDrawing.unknown(word, at: place)) }
    var groups: [(name: String, columns: [Int], headers: Int)] = []
    for (index, column) in grid.columns.enumerated() {
      let name = column.headers.first ?? ""
      if column.headers.count > 1, let last = groups.last, last.name == name, last.headers == 1 {
        groups[groups.count - 1].columns.append(index)
      } else {
        groups.append((name, [index], column.headers.count > 1 ? 1 : 0))
      }
    }
    var charts: [Chart] = []
    for (index, group) in groups.enumerated() {
      var panel = self
      (panel.drawn, panel.panelHeaders) = (group.columns, group.headers)
      switch panel.chart(id: "\(id)-\(index + 1)", kind: panelKind, at: place) {
      case .failure(let problem): return .failure(problem)
      case .success(var chart):
        chart.title = group.name
        charts.append(chart)
      }
    }
    guard !charts.isEmpty else { return chart(id: id, kind: panelKind, at: place) }
    return .success(Chart(panels: charts, id: id, kind: kind))
  }
}

extension Grid {
  /// Neighbouring rows of one section.
  var groups: [RowGroup] {
    var groups: [RowGroup] = []
    for (index, row) in rows.enumerated() where !row.section.isEmpty {
      if let last = groups.last, last.name == row.section, last.positions.upperBound == index - 1 {
        groups[groups.count - 1].positions = last.positions.lowerBound...index
      } else {
        groups.append(RowGroup(row.section, positions: index...index))
      }
    }
    return groups
  }
}
