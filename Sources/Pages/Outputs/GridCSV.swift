import Figures
import Indicators
import Tables

/// The data of a chart that has a file of its own, as CSV: what the chart shows, after disclosure control.
enum GridCSV {
  /// A column of labels, and one for each column drawn; numbers at full precision.
  static func bytes(_ grid: Grid) -> [UInt8] {
    let rows = grid.rows.map { row in
      [row.label] + row.cells.map { cell in cell.number.map(NumberText.full) ?? cell.text }
    }
    let header = ["label"] + grid.columns.map { $0.headers.joined(separator: " ") }
    return Array(CSV.write(header: header, rows: rows).utf8)
  }
}
