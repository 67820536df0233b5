import Charting
import Diagnostics
import Figures
import Indicators
import Tables

/// A data file of the chart's own: each row a position, each column a series.
struct GridChart {
  let grid: Grid
  let unit: String?
  let area: String

  /// The chart; rows that are all periods of one kind stand in time, others are categories.
  func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    guard !grid.columns.isEmpty, !grid.rows.isEmpty else {
      return .failure(.unsuitable("the chart's data file has no values", at: place, help: "name columns of numbers"))
    }
    for (index, column) in grid.columns.enumerated() where !grid.rows.contains(where: { $0.cells[index].number != nil })
    {
      return .failure(
        .unsuitable(
          "the column '\(column.headers.joined(separator: " "))' has no numbers to draw", at: place,
          help: "name columns of numbers under 'columns', and the column of labels under 'rows'"))
    }
    let periods = periods
    let positions =
      periods?.map(ChartValues.period) ?? grid.rows.enumerated().map { ChartPeriod(category: $1.label, at: $0) }
    var chart = Chart(
      id: id, kind: kind, subject: subject,
      area: area, unit: axisUnit,
      step: periods.map { ChartValues.step(of: $0.first?.kind) } ?? .category, periods: positions,
      series: grid.columns.indices.map { series($0, kind) })
    if kind.needs.stacking == .shares {
      let shares = grid.rows.map { row in ChartValues.shares(row.cells.map(\.number)) }
      for part in chart.series.indices { chart.series[part].details = shares.map { $0[part] } }
    }
    chart.rows.totals = Set(grid.rows.indices.filter { grid.rows[$0].isTotal })
    // The first step is what there was at the opening.
    if kind.needs.reads == .steps { chart.rows.totals.insert(0) }
    chart.rows.groups = periods == nil ? groups : []
    return .success(chart)
  }

  /// The columns' names, with a capital.
  private var subject: String {
    let names = grid.columns.map { $0.headers.joined(separator: " ") }.joined(separator: ", ")
    return names.prefix(1).uppercased() + names.dropFirst()
  }

  /// The rows' labels as periods of one kind in order, where they are; 2011-12 is a year here unless others are months.
  private var periods: [Period]? {
    let readings = grid.rows.map { Period.readings(of: $0.label) }
    let kinds = readings.map { Set($0.map(\.kind)) }
    guard let first = kinds.first else { return nil }
    let shared = kinds.dropFirst().reduce(first) { $0.intersection($1) }
    guard let kind = [.financialYear, .month].first(where: shared.contains) ?? shared.first, !shared.isEmpty else {
      return nil
    }
    let periods = readings.compactMap { $0.first { $0.kind == kind } }
    let isOrdered = zip(periods, periods.dropFirst()).allSatisfy { $0 < $1 }
    return isOrdered && periods.count == grid.rows.count ? periods : nil
  }

  private func series(_ index: Int, _ kind: ChartKind) -> ChartSeries {
    let cells = grid.rows.map { $0.cells[index] }
    let roles =
      kind.needs.stacking == .sums || kind.needs.stacking == .shares
      ? ChartValues.parts(grid.columns.count) : ChartRole.areas
    return ChartSeries(
      role: roles[index % roles.count], label: grid.columns[index].headers.joined(separator: " "),
      values: cells.map { $0.number?.approximate }, texts: cells.map(text))
  }

  private func text(_ cell: Grid.Cell) -> String? {
    guard cell.number != nil else { return cell.symbol?.word ?? (cell.text.isEmpty ? nil : cell.text) }
    switch axisUnit {
    case .percent: return cell.text + "%"
    case .money(let prefix, let suffix):
      return cell.text.hasPrefix("−") ? "−" + prefix + cell.text.dropFirst() + suffix : prefix + cell.text + suffix
    case .count, .rate, .number: return cell.text
    }
  }

  private var axisUnit: AxisUnit {
    switch unit {
    case "%": .percent
    case let unit? where unit.hasPrefix("£"): .money(prefix: "£", suffix: String(unit.dropFirst()))
    case nil where grid.rows.allSatisfy({ $0.cells.allSatisfy { $0.number?.isWhole ?? true } }): .count
    default: .number
    }
  }

  private var groups: [RowGroup] {
    var groups: [RowGroup] = []
    for (index, row) in grid.rows.enumerated() where !row.section.isEmpty {
      if let last = groups.last, last.name == row.section, last.positions.upperBound == index - 1 {
        groups[groups.count - 1].positions = last.positions.lowerBound...index
      } else {
        groups.append(RowGroup(row.section, positions: index...index))
      }
    }
    return groups
  }
}
