import Indicators

extension Slip {
  /// A total that leaves out the value of exactly one of its periods.
  static let missedRow = Slip(name: "a total that misses a row") { wrong in
    guard wrong.figure.reference.statistic == "sum", wrong.actual != nil, let indicator = wrong.indicator else {
      return nil
    }
    let rows = indicator.observations(area: wrong.figure.reference.area, in: wrong.range)
    let missed = rows.filter { row in
      guard let value = row.value.number, value != .zero else { return false }
      var rest = wrong.quantity
      rest.value = rest.value - value
      return wrong.claim.states(rest)
    }
    return missed.count == 1 && rows.count > 2 ? missed.first.map { "it leaves out \($0.period.label)" } : nil
  }
}
