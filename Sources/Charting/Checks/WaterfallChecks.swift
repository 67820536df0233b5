internal import Diagnostics

extension WaterfallSteps {
  /// What keeps steps from adding up.
  static let check: @Sendable (Chart) -> [Diagnostic] = { chart in
    guard chart.series.allSatisfy({ $0.values.count == chart.periods.count && $0.texts.count == chart.periods.count })
    else { return [] }
    let steps = WaterfallSteps(ChartData(chart))
    guard steps.steps.contains(where: { $0.to != nil }) else { return [] }
    let shape = steps.unknownTotals + steps.missingEnds + steps.missingValues
    return (shape.isEmpty ? steps.wrongTotals : shape).map {
      Diagnostic(.chartRows, at: chart.origin, $0.message, help: $0.help)
    }
  }

  private typealias Problem = (message: String, help: String)

  private func name(_ step: Step) -> String { "'\(data.chart.periods[step.index].long)'" }

  private var unknownTotals: [Problem] {
    data.chart.rows.totals.subtracting(data.positions).sorted().map {
      ("position \($0) is to be a total and the chart has no such position", "give the positions of the totals")
    }
  }

  /// The first and the last step have to be totals.
  private var missingEnds: [Problem] {
    guard let first = steps.first, let last = steps.last else { return [] }
    let ends = first.index == last.index ? [(first, "opening")] : [(first, "opening"), (last, "closing")]
    return ends.filter { !$0.0.isTotal }.map { step, what in
      (
        "the \(what) step \(name(step)) of the waterfall is not a total",
        "name it in 'totals', or let 'computed' work it out"
      )
    }
  }

  private var missingValues: [Problem] {
    steps.filter { $0.to == nil }.map { step in
      (
        "the step \(name(step)) has no value, so the steps after it have no place",
        "put it together with another step, so that their sum can be shown"
      )
    }
  }

  /// Totals that the steps before do not come to, beyond what rounding allows.
  private var wrongTotals: [Problem] {
    guard let line = data.subject else { return [] }
    return unlike(allowing: data.chart.rows.rounding).map { step, total, expected in
      let printed = PrintedPrecision(line.series.texts[step.index], of: total)
      return (
        "the total \(name(step)) is \(line.text(step.index)) and the steps before it come to "
          + printed.text(expected, unlike: line.text(step.index), unit: data.chart.unit),
        "add the step that is missing; if all figures were rounded before, allow for it with 'rounding: 0.1'"
      )
    }
  }

  /// What a reader has to know who adds up the printed steps.
  var roundingNote: String? {
    unlike(allowing: 0).isEmpty ? nil : "Totals may differ from the sums of their steps because of rounding"
  }

  /// Totals that the steps before do not come to at the precision in which they are printed.
  private func unlike(allowing rounding: Double) -> [(step: Step, total: Double, expected: Double)] {
    guard let line = data.subject else { return [] }
    let size = line.values.reduce(0.0) { $0 + abs($1 ?? 0) }
    return steps.compactMap { step in
      guard let total = step.to, let expected = step.expected else { return nil }
      let printed = PrintedPrecision(line.series.texts[step.index], of: total)
      let allowed = max(0, rounding) + printed.half + size * 1e-12
      return abs(total - expected) < allowed ? nil : (step, total, expected)
    }
  }
}

/// How precisely a value is printed.
struct PrintedPrecision {
  private let decimals: Int

  private static let most = 6

  /// The precision of a text, as far as it prints the value, and the finest one otherwise; without a text the one that
  /// charts print with themselves.
  init(_ text: String?, of value: Double) {
    guard let text, !text.isEmpty else {
      decimals = 1
      return
    }
    let isPart = { (character: Character) in character.isASCII && (character.isNumber || ".,".contains(character)) }
    let number = text.drop { !($0.isASCII && $0.isNumber) }.prefix(while: isPart).filter { $0 != "," }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let count = parts.count == 2 ? parts[1].count : 0
    guard let printed = Double(number), count < Self.most,
      abs(printed - abs(value)) <= Self.half(count) + abs(value) * 1e-12
    else {
      decimals = Self.most
      return
    }
    decimals = count
  }

  /// Half of the last printed place.
  var half: Double { Self.half(decimals) }

  /// A value at this precision, or at a finer one if it would look like another text.
  func text(_ value: Double, unlike other: String, unit: AxisUnit) -> String {
    let texts = (decimals...Self.most + 1).map { count in
      TickText.text(Int((value / (2 * Self.half(count))).rounded()), power: -count, unit: unit)
    }
    return texts.first { $0 != other } ?? other
  }

  private static func half(_ decimals: Int) -> Double {
    (0..<decimals).reduce(0.5) { half, _ in half / 10 }
  }
}
