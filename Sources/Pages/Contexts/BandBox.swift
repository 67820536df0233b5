import Diagnostics
import Indicators

/// The box that says what the target is: the set in force at the latest value, and in a line each those of other times.
struct BandBox {
  let indicator: Indicator
  let range: PeriodRange?

  private var definition: Definition { indicator.definition }
  private var latest: Observation? { indicator.observations(in: range).last }

  /// The set in force; `nil` without bands, or where none hold yet.
  private var current: BandHistory.Entry? {
    guard let bands = definition.bands else { return nil }
    return latest.map { bands.entry(in: $0.period) } ?? bands.entries.last
  }

  /// `nil` where no set is in force.
  var context: Templates.Context? {
    guard let current else { return nil }
    let items = current.bands.descriptions(in: definition.unit).map { band -> Templates.Context in
      var here: Any = false
      if let latest, band.zone == indicator.zone(of: latest) {
        here = "\(indicator.display(latest)) in \(latest.period.label)"
      }
      return ["key": IndicatorContext.key(band.zone), "word": band.name, "rule": band.text, "here": here]
    }
    let edge =
      current.bands.isInclusive
      ? "A value exactly on a limit counts as meeting it." : "A value exactly on a limit does not meet it."
    let better = definition.polarity == .none ? nil : "\(definition.polarity.rawValue.capitalised) is better."
    let note = [current.when.map { "In force \($0)." }, edge, better].compactMap { $0 }.joined(separator: " ")
    return ["heading": "Target", "items": items, "note": note, "others": others(than: current)]
  }

  /// What is said where no set is in force; `nil` where one is.
  var absence: String? {
    guard current == nil else { return nil }
    guard let latest, let first = definition.bands?.entries.first?.from else {
      return "No target is known for this indicator."
    }
    return "No target was in force in \(latest.period.label); the first starts with \(first.label)."
  }

  /// "Until March 2020: target 80% or more, tolerance 70% to 80%, failure below 70%."
  private func others(than current: BandHistory.Entry) -> [String] {
    (definition.bands?.entries ?? []).filter { $0 != current }.map { entry in
      let zones = entry.bands.descriptions(in: definition.unit).filter { $0.zone != .missed }
      let rules = zones.map { "\($0.name.lowercased()) \($0.text)" }.joined(separator: ", ")
      return "\((entry.when ?? "").capitalised): \(rules)."
    }
  }
}
