import Diagnostics
import Indicators

/// The small parts of a page that say how an indicator stands.
struct IndicatorContext {
  let indicator: Indicator
  let range: PeriodRange?

  private var definition: Definition { indicator.definition }

  private func outcome(_ statistic: Statistic) -> Outcome { statistic.of(indicator, in: range) }

  /// The zone of the latest value; `nil` without bands.
  var zone: (zone: Zone, context: Templates.Context)? {
    guard case .zone(let zone, _, _) = outcome(.status) else { return nil }
    return (zone, Self.zone(zone))
  }

  static func zone(_ zone: Zone) -> Templates.Context {
    ["key": key(zone), "word": zone.label]
  }

  static func key(_ zone: Zone) -> String { zone == .missed ? "failure" : zone.rawValue }

  /// The notice of illustrative or provisional values: of the least certain of some indicators, in the author's words
  /// where all of these have the same.
  static func status(_ indicators: [Indicator]) -> Any {
    guard let worst = Definition.Status.worst(of: indicators.map(\.status)) else { return false }
    let notes = Set(indicators.filter { $0.status == worst }.map(\.definition.statusNote))
    return status(worst.notice(notes.count == 1 ? notes.first ?? nil : nil))
  }

  /// A notice with its word apart.
  static func status(_ notice: String?) -> Any {
    guard let notice else { return false }
    let parts = notice.split(separator: ": ", maxSplits: 1).map(String.init)
    return ["word": parts[0], "text": parts[parts.count - 1].capitalised]
  }

  /// Latest, average, lowest, highest and change, as tiles.
  var tiles: Templates.Context? {
    var items: [Templates.Context] = []
    func add(
      _ term: String, _ statistic: Statistic, note: String? = nil, zone: Any = false, negatives: NegativeStyle = .minus
    ) {
      let outcome = outcome(statistic)
      guard let quantity = outcome.quantity else { return }
      items.append([
        "term": term, "value": Self.bare(quantity, negatives),
        "unit": Self.tileUnit(quantity.unit).trimmedOrFalse,
        "note": (note ?? outcome.observation?.period.label).orFalse, "zone": zone,
      ])
    }
    let span = spanLabel
    add("Latest", .value, zone: (zone?.context).orFalse)
    add("Average", .mean, note: span)
    add("Lowest", .min)
    add("Highest", .max)
    add("Change", .change, note: span, negatives: .signed)
    return items.isEmpty ? nil : ["items": items]
  }

  /// The number with its sign, without a unit of words: `81.2%`, `49.3`.
  static func bare(_ quantity: Quantity, _ negatives: NegativeStyle = .minus) -> String {
    let number = NumberText.decimal(quantity.value, decimals: quantity.decimals, negatives: negatives)
    return quantity.unit.text(around: number).removingSuffix(tileUnit(quantity.unit))
  }

  /// A unit of words is set smaller, after the number; a sign stays with it.
  private static func tileUnit(_ unit: Unit) -> String { unit.suffix.hasPrefix(" ") ? unit.suffix : "" }

  /// "April 2018 to March 2022": from the first value in range to the last.
  var spanLabel: String {
    let periods = indicator.observations(in: range).map(\.period)
    guard let first = periods.first, let last = periods.last else { return "no periods" }
    return first == last ? first.label : "\(first.label) to \(last.label)"
  }

  /// The change since the first value, in words with its direction; `nil` where there is none.
  var change: Templates.Context? {
    guard let first = indicator.observations(in: range).first?.period else { return nil }
    if let change = indicator.changeOfDefinition(in: range) {
      let text = "not comparable with \(first.label): counted differently from \(change.from.label)"
      return ["direction": "apart", "text": text]
    }
    guard case .quantity(let quantity, _, _) = outcome(.change), case .word(let word, _, _) = outcome(.direction)
    else { return nil }
    // Judged as printed, by the same rule as in the text, so that "no change" is what the reader sees.
    if word == "no change" { return ["direction": "same", "text": "no change since \(first.label)"] }
    let isUp = quantity.value > .zero
    let size = Quantity(quantity.value.magnitude, unit: quantity.unit, decimals: quantity.decimals)
    let isVisible = Rounding.halfAwayFromZero(size.value, decimals: size.decimals) != 0
    let judged = ["improved": " (better)", "worsened": " (worse)"][word] ?? ""
    let text = "\(isUp ? "up" : "down") \(isVisible ? size.display : "slightly") since \(first.label)\(judged)"
    return ["direction": isUp ? "up" : "down", "text": text]
  }

  /// A sentence about the latest value.
  var summary: String {
    let latest = outcome(.value)
    guard let quantity = latest.quantity, let period = latest.observation?.period else {
      return "There is no value for this indicator in the period."
    }
    let lead = indicator.status == .illustrative ? "Illustrative series. " : ""
    var text = "\(lead)\(period.label): \(quantity.display)"
    if let zone = zone?.zone { text += ", \(zone.label.lowercased())" }
    if let change = change?["text"] as? String { text += "; \(change)" }
    return text + "."
  }
}

extension String {
  /// Without an ending, where it has it.
  fileprivate func removingSuffix(_ suffix: String) -> String {
    !suffix.isEmpty && hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }

  /// Without leading spaces, or `false` where nothing is left.
  fileprivate var trimmedOrFalse: Any {
    let rest = String(drop { $0 == " " })
    return rest.isEmpty ? false : rest as Any
  }
}
