import Diagnostics

extension Finding {
  /// How the subject's last value stands against other areas', England first, to stand after a sentence:
  /// "below England (84.1%)". Only areas with a value of the same period, or with a level that is of that period; none
  /// that only has another's ink.
  ///
  /// Counts and money are left out: they follow how large an area is.
  var comparisons: [String] {
    switch data.chart.unit {
    case .count, .money: return []
    case .percent, .rate, .number: break
    }
    guard data.chart.step != .category, let own = data.subject, own.series.role == .own, let last = own.last,
      let value = own.values[last]
    else { return [] }
    return [ChartRole.england, .region, .neighbours].flatMap { comparators($0, at: last) }.compactMap { other in
      if other.text == own.text(last) { return "in line with " + InSentence.label(other.name) }
      guard other.value != value else { return nil }
      return (value < other.value ? "below " : "above ") + "\(InSentence.label(other.name)) (\(other.text))"
    }
  }

  /// The named values of a role that hold for the period at an index: of series, then of level lines.
  private func comparators(_ role: ChartRole, at index: Int) -> [(name: String, value: Double, text: String)] {
    let series = data.lines.compactMap { line in
      line.series.role == role && !line.series.isBorrowed
        ? line.values[index].map { (line.series.label, $0, line.text(index)) } : nil
    }
    let here = data.positions[index]
    let levels = data.references.filter { $0.role == role && !$0.isBorrowed && $0.position == here }
      .map { ($0.name, $0.value, $0.text) }
    return (series + levels).filter { !$0.0.isEmpty && !$0.2.isEmpty }
  }
}
