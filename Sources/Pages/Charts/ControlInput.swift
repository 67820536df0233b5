import Charting
import Indicators

extension ControlChart {
  /// The chart's limits and signals within a range, in the drawing's terms.
  /// - Parameters:
  ///   - values: how the indicator's values are printed.
  ///   - definition: what the changes and the target are.
  func drawn(with values: ChartValues, _ definition: Definition, in range: PeriodRange?) -> ChartControl {
    let segments = segments.compactMap { segment -> ChartControl.Segment? in
      let periods = segment.points.map(\.period).filter { range?.contains($0) ?? true }
      guard let first = periods.first, let last = periods.last else { return nil }
      return ChartControl.Segment(
        positions: ChartValues.position(of: first)...ChartValues.position(of: last),
        limits: segment.limits.map { $0.drawn(with: values) }, isTrial: segment.limits?.isTrial ?? false,
        note: definition.changes.first { $0.from == segment.points.first?.period }?.note ?? "")
    }
    let signals = flagged.filter { range?.contains($0.period) ?? true }.map { period, signal in
      ChartControl.Signal(
        position: ChartValues.position(of: period),
        variation: Variation(signal, polarity: definition.polarity).drawn, isHigh: signal.side == .above,
        rule: signal.reason)
    }
    let last = self.segments.last?.points.last?.period
    let target = last.flatMap { definition.bands?.entry(in: $0)?.bands.target }
    return ChartControl(
      segments: segments, signals: signals, variation: variation.drawn, variationWords: variation.label,
      assuranceWords: assurance?.label,
      target: target.map { ChartControl.Level($0.value.approximate, values.text($0.value, decimals: $0.decimals)) })
  }
}

extension ControlLimits {
  fileprivate func drawn(with values: ChartValues) -> ChartControl.Limits {
    func level(_ value: Exact) -> ChartControl.Level {
      ChartControl.Level(value.approximate, values.text(value, decimals: nil))
    }
    return ChartControl.Limits(
      mean: level(mean), upper: level(upper), lower: level(lower), near: nearLower.approximate...nearUpper.approximate)
  }
}

extension Variation {
  fileprivate var drawn: ChartControl.Variation {
    switch self {
    case .commonCause: .common
    case .improvement: .improvement
    case .concern: .concern
    case .specialCause: .neutral
    }
  }
}
