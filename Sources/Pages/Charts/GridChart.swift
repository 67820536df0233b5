import Charting
import Diagnostics
import Figures
import Indicators
import Papers
import Tables

/// A data file of the chart's own: each row a position, each column a series.
struct GridChart {
  let grid: Grid
  let unit: String?
  var options = ChartOptions()
  let site: Site
  /// The columns that are drawn; `nil` for all.
  var drawn: [Int]?
  /// How many of a column's headers name its panel.
  var panelHeaders = 0

  private var columns: [Int] { drawn ?? Array(grid.columns.indices) }

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
      area: site.authority, unit: axisUnit,
      step: periods.map { ChartValues.step(of: $0.first?.kind) } ?? .category, periods: positions,
      series: columns.indices.map { series($0, kind) })
    chart.totals = sums(kind)
    if kind.needs.stacking == .shares {
      let shares = grid.rows.map { row in ChartValues.shares(columns.map { row.cells[$0].number }) }
      for part in chart.series.indices { chart.series[part].details = shares.map { $0[part] } }
    }
    chart.rows.totals = Set(
      grid.rows.indices.filter { grid.rows[$0].isTotal || options.totals.contains(grid.rows[$0].label) })
    chart.rows.rounding = options.rounding ?? 0
    // The first step is what there was at the opening.
    if kind.needs.reads == .steps { chart.rows.totals.insert(0) }
    chart.rows.groups = periods == nil ? grid.groups : []
    return .success(chart)
  }

  /// The columns' names, with a capital.
  private var subject: String {
    columns.map(label).joined(separator: ", ").capitalised
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

  /// A column's own name, without that of its panel.
  private func label(_ column: Int) -> String {
    grid.columns[column].headers.dropFirst(panelHeaders).joined(separator: " ")
  }

  private func series(_ index: Int, _ kind: ChartKind) -> ChartSeries {
    let cells = grid.rows.map { $0.cells[columns[index]] }
    let areParts = kind.needs.stacking == .sums || kind.needs.stacking == .shares
    let roles = areParts ? ChartValues.parts(columns.count) : ChartRole.areas
    return ChartSeries(
      role: roles[index % roles.count], label: label(columns[index]),
      values: cells.map { $0.number?.approximate }, texts: cells.map(text))
  }

  /// The sum of each stack as printed, in the most decimals of its parts; counts and money add up unless told otherwise.
  private func sums(_ kind: ChartKind) -> [String?] {
    guard kind.needs.stacking == .sums || kind.needs.stacking == .shares else { return [] }
    let addsUp =
      switch axisUnit {
      case .count, .money: kind.needs.stacking == .sums
      case .percent, .rate, .number: false
      }
    return grid.rows.map { row in
      let parts = columns.map { row.cells[$0] }
      guard options.sums ?? addsUp, parts.allSatisfy({ $0.number != nil }) else { return nil }
      let decimals = parts.map { $0.text.split(separator: ".").dropFirst().first?.count ?? 0 }.max() ?? 0
      return printed(NumberText.decimal(Exact.sum(parts.compactMap(\.number)), decimals: decimals))
    }
  }

  private func text(_ cell: Grid.Cell) -> String? {
    guard cell.number != nil else { return cell.symbol?.word ?? (cell.text.isEmpty ? nil : cell.text) }
    return printed(cell.text)
  }

  /// A number with its unit.
  private func printed(_ number: String) -> String {
    switch axisUnit {
    case .percent: return number + "%"
    case .money(let prefix, let suffix):
      return number.hasPrefix("−") ? "−" + prefix + number.dropFirst() + suffix : prefix + number + suffix
    case .count, .rate, .number: return number
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
}
