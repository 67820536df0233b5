internal import Diagnostics

/// Authorities in the order of their values, and the own one's place among them.
struct Ranking {
  /// The most authorities that have a row each.
  static let mostRows = 40

  let data: ChartData
  /// Positions' indices: best first, or the highest where neither way is better; those without a value last.
  let order: [Int]
  /// The own authority's index.
  let own: Int?

  init(_ data: ChartData) {
    self.data = data
    own = Self.own(data.chart)
    let values = data.subject?.values ?? []
    let isRising = data.chart.betterIs == .lower
    order = values.indices.sorted { left, right in
      switch (values[left], values[right]) {
      case (let a?, let b?) where a != b: isRising ? a < b : a > b
      case (_?, nil): true
      case (nil, _?): false
      default: left < right
      }
    }
  }

  /// The indices of those with a value.
  var valued: [Int] { order.filter { data.subject?.values[$0] != nil } }

  /// "3rd of 14", "joint 3rd of 14"; "3rd highest" where neither way is better. The caller's words, if there are any.
  var standing: String? {
    if let given = data.chart.standing { return given.isEmpty ? nil : given }
    guard let own, let values = data.subject?.values, let value = values[own] else { return nil }
    let others = values.compactMap { $0 }
    let isRising = data.chart.betterIs == .lower
    let better = others.count { isRising ? $0 < value : $0 > value }
    let isJoint = others.count { $0 == value } > 1
    guard others.count > 1 else { return nil }
    let place = Self.ordinal(better + 1)
    let said = data.chart.betterIs != .none ? place : better == 0 ? "highest" : place + " highest"
    return (isJoint ? "joint " : "") + said + " of \(others.count)"
  }

  /// "1st", "22nd", "113th".
  static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  private static func own(_ chart: Chart) -> Int? {
    chart.periods.firstIndex { $0.long == chart.area || $0.short == chart.area }
  }

  /// The own authority has to be among those ranked.
  static let check: @Sendable (Chart) -> [Diagnostic] = { chart in
    let named = chart.periods.count { $0.long == chart.area }
    guard named < 2 else {
      return [
        Diagnostic(
          .chartRows, at: chart.origin,
          "the \(chart.kind.name) chart has \(named) categories called '\(chart.area)', and is about one",
          help: "give each area once")
      ]
    }
    guard !chart.periods.isEmpty, own(chart) == nil else { return [] }
    return [
      Diagnostic(
        .chartRows, at: chart.origin,
        "the \(chart.kind.name) chart is about '\(chart.area)', which is not among its \(chart.periods.count) areas",
        help: "give '\(chart.area)' a category of that name, with no value if it has none")
    ]
  }
}
