import Figures
import Indicators

/// What is different from the meeting before.
public struct BriefChange: Sendable {
  /// What the data say.
  public let sentence: BriefSentence
  /// The item of the agenda; `nil` where none is about it.
  public let item: AgendaItem?
}

extension BriefSubject {
  /// How the last value differs from the one that was known before; `nil` where there is no later one, and where
  /// either is not a number.
  /// - Parameter before: the last day that counted then.
  func change(since before: Int) -> BriefChange? {
    guard let now = last, let then = indicator.upTo(before).own.last, then.period < now.period,
      let range = PeriodRange(then.period, now.period), let latest = figure(at: now.period),
      let earlier = figure(at: then.period)
    else { return nil }
    let sentence: BriefSentence
    if let change = indicator.changeOfDefinition(in: range) {
      sentence =
        "\(name): \(latest) \(now.period.when) and \(earlier) \(then.period.when), which cannot be compared: counted "
        + "differently from \(change.from.label)."
    } else if let direction = figure("direction", in: range), direction.display == "no change" {
      sentence = "\(name): \(latest) \(now.period.when), the same as \(then.period.when)."
    } else if let direction = figure("direction", in: range), let change = figure("change", in: range) {
      sentence =
        "\(name): \(change, as: change.movement) to \(latest) \(now.period.when), from \(earlier) "
        + "\(then.period.when)\(direction.judgement)\(move(from: then, to: now))."
    } else {
      return nil
    }
    return BriefChange(sentence: sentence, item: item)
  }

  /// "; then within tolerance, now in failure", where the zone is another one.
  private func move(from then: Observation, to now: Observation) -> BriefSentence {
    guard let before = indicator.zone(of: then), let after = indicator.zone(of: now), before != after,
      let earlier = figure("status", at: then.period), let latest = figure("status", at: now.period)
    else { return "" }
    return "; then \(earlier), now \(latest)"
  }
}

extension Figure {
  /// "up 5.4 percentage points", "down slightly" where so little is not seen as printed.
  fileprivate var movement: String {
    guard let quantity else { return display }
    let size = Quantity(quantity.value.magnitude, unit: quantity.unit, decimals: quantity.decimals)
    let isVisible = Rounding.halfAwayFromZero(size.value, decimals: size.decimals) != 0
    return "\(quantity.value > .zero ? "up" : "down") \(isVisible ? size.display : "slightly")"
  }

  /// ", improved" or ", worsened", where one direction is better.
  fileprivate var judgement: BriefSentence {
    ["improved", "worsened"].contains(display) ? ", \(self)" : ""
  }
}
