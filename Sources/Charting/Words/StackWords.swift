extension ChartWords {
  /// Parts and their sums: where the sum went, and which part is the largest.
  static let stacked = ChartWords(
    findings: { data, _ in
      guard let last = data.told(data.positions.indices.filter { data.sums[$0] != nil }) else { return [] }
      let place = data.chart.periods[last].long
      // A part without a value may be larger than all that are shown.
      let rank = data.isComplete(last) ? "largest part " : "largest part shown "
      let largest = data.largest(last).map { rank + "\($0.series.label) (\($0.text(last)))" } ?? ""
      let moved = data.sumsMoved
      return moved.map { [data.chart.subject + $0 + "; " + largest, data.chart.subject + $0, "Total" + $0] }
        ?? ["\(data.chart.subject), \(place): \(largest)", "\(place): \(largest)", "Parts of the whole"]
    },
    values: { data in
      let totals = data.positions.indices.compactMap { index in
        data.totalText(index).map { "\(data.chart.periods[index].long) \($0)" }
      }
      return ChartWords.all(data) + (totals.isEmpty ? [] : ["Total: " + totals.joined(separator: ", ")])
        + GapWords(data).sentences
    })

  /// Parts as shares: which share moved most.
  static let shares = ChartWords(
    findings: { data, _ in
      let shares = DrawnReach.shares(data.lines)
      let present = shares.indices.filter { shares[$0] != nil }
      guard let first = present.first, let last = data.told(present), let start = shares[first], let end = shares[last]
      else { return [] }
      let change = { (index: Int) in abs(end[index] - start[index]) }
      let place = data.chart.periods[last].long
      let high = end.indices.max { end[$0] < end[$1] } ?? 0
      let largest = "largest part \(data.lines[high].series.label) (\(data.lines[high].shareText(last)))"
      let still = ["\(data.chart.subject), \(place): \(largest)", "\(place): \(largest)", "Parts of the whole"]
      guard data.chart.step != .category, let most = end.indices.max(by: { change($0) < change($1) }), change(most) > 0
      else { return still }
      let line = data.lines[most]
      let moved =
        "\(line.series.label) \(end[most] > start[most] ? "rose" : "fell") most,"
        + " from \(line.shareText(first)) to \(line.shareText(last))"
      return ["\(data.chart.subject): \(moved)", moved] + still
    },
    values: { data in
      let lines = data.lines.map { line in
        let values = line.values.indices.filter { line.values[$0] != nil }.map { index in
          "\(data.chart.periods[index].long) \(line.shareText(index))"
        }
        return "\(line.series.label): " + (values.isEmpty ? "no data" : values.joined(separator: ", "))
      }
      return lines + GapWords(data).sentences
    })
}

extension ChartData {
  /// The position that a finding tells of: the last in time, or the first category.
  fileprivate func told(_ present: [Int]) -> Int? { chart.step == .category ? present.first : present.last }

  /// The part with the highest value at a position.
  fileprivate func largest(_ index: Int) -> DataLine? {
    lines.filter { $0.values[index] != nil }.max { ($0.values[index] ?? 0) < ($1.values[index] ?? 0) }
  }

  /// Where the printed sums went, to stand after a name; `nil` if categories are shown or a sum at an end is missing.
  fileprivate var sumsMoved: String? {
    guard chart.step != .category, let first = positions.indices.first, let last = positions.indices.last,
      let from = totalText(first), let to = totalText(last), let start = sums[first], let end = sums[last]
    else { return nil }
    if first == last { return " stood at \(to) in \(chart.periods[last].long)" }
    guard from != to, start != end else { return " began and ended at \(to)" }
    return " \(end > start ? "rose" : "fell") from \(from) to \(to)"
  }
}
