import Indicators
import Papers
import Tables

/// An indicator with its values and statistics as JSON.
enum IndicatorJSON {
  static func bytes(_ indicator: Indicator, library: Library) -> [UInt8] {
    let definition = indicator.definition
    let json = JSON.object([
      ("id", .string(definition.id)), ("code", JSON(definition.code)), ("title", .string(definition.title)),
      ("measure", .string(definition.measure.id)), ("series", .string(definition.series.rawValue)),
      ("unit", .string(definition.unit.name)),
      ("decimals", .number(String(definition.decimals))), ("polarity", .string(definition.polarity.rawValue)),
      ("status", .string(indicator.status.rawValue)), ("bands", bands(definition)),
      ("source", JSON(definition.source.flatMap { library.source($0)?.title })),
      ("population", population(indicator, library)), ("areas", areas(of: indicator, library.site)),
      ("definition", JSON(definition.definition)),
      ("notes", .array(definition.notes.map { .string($0) })),
      ("observations", .array(indicator.observations.map { observation($0, indicator) })),
      ("statistics", .object(statistics(indicator))), ("control", control(indicator)),
    ])
    return Array((json.text() + "\n").utf8)
  }

  /// Which population rates without a denominator of their own are per; null for others.
  private static func population(_ indicator: Indicator, _ library: Library) -> JSON {
    guard let population = indicator.population else { return .null }
    return .object([
      ("ages", JSON(population.ages)), ("vintage", .string(population.vintage)),
      ("source", JSON(population.source.flatMap { library.source($0)?.title })),
    ])
  }

  /// Whose values there are: the indicator's own, whose observations have no area, and those they are compared with.
  private static func areas(of indicator: Indicator, _ site: Site) -> JSON {
    let compared = site.areas.filter { indicator.areas[$0.id] != nil }
    let own = JSON.object([
      ("id", .null), ("label", .string(site.ownLabel(of: indicator))), ("code", JSON(site.ownCode(of: indicator))),
    ])
    return .array([own] + compared.map(area))
  }

  /// An area; a group's average with its method, the model that chose its members, how many and who they are.
  private static func area(_ area: Area) -> JSON {
    var pairs = [("id", JSON.string(area.id)), ("label", .string(area.label)), ("code", JSON(area.code))]
    if let group = area.group {
      pairs += [
        ("method", .string(group.method.id)), ("model", JSON(group.model)),
        ("count", group.count.map { .number(String($0)) } ?? .null),
        ("members", .array(group.members.map { .string($0) })),
      ]
    }
    return .object(pairs)
  }

  /// Every zone of every set, with the first and the last period that the set holds for.
  private static func bands(_ definition: Definition) -> JSON {
    guard let bands = definition.bands else { return .null }
    return .array(
      bands.entries.flatMap { entry in
        entry.bands.descriptions(in: definition.unit).map { band in
          .object([
            ("zone", .string(band.zone.rawValue)), ("lower", number(band.lower)), ("upper", number(band.upper)),
            ("text", .string(band.text)), ("from", JSON(entry.from?.id)), ("until", JSON(entry.until?.id)),
          ])
        }
      })
  }

  private static func observation(_ observation: Observation, _ indicator: Indicator) -> JSON {
    var symbol: String?
    if case .symbol(let found) = observation.value { symbol = found.rawValue }
    let interval = indicator.interval(of: observation, at: .percent95)
    return .object([
      ("period", .string(observation.period.id)), ("area", JSON(observation.area)),
      ("numerator", number(observation.numerator?.number)), ("denominator", number(observation.denominator?.number)),
      ("value", number(observation.value.number)), ("display", .string(indicator.display(observation))),
      ("lower95", number(interval.flatMap { Exact(estimate: $0.lower) })),
      ("upper95", number(interval.flatMap { Exact(estimate: $0.upper) })),
      ("zone", JSON(indicator.zone(of: observation)?.rawValue)), ("symbol", JSON(symbol)),
      ("status", JSON(observation.status?.rawValue)),
    ])
  }

  private static func statistics(_ indicator: Indicator) -> [(String, JSON)] {
    Statistic.all.map { statistic in
      let outcome = statistic.of(indicator, in: nil)
      switch outcome {
      case .quantity(let quantity, let observation, _):
        var pairs = [("value", number(quantity.value)), ("display", JSON.string(quantity.display))]
        if let observation { pairs.append(("period", .string(observation.period.id))) }
        return (statistic.name, .object(pairs))
      case .zone(let zone, let observation, _):
        return (
          statistic.name,
          .object([
            ("value", .string(zone.rawValue)), ("display", .string(zone.label)),
            ("period", .string(observation.period.id)),
          ])
        )
      case .word(let word, let observation, _):
        return (
          statistic.name,
          .object([
            ("value", .string(word)), ("display", .string(word)), ("period", .string(observation.period.id)),
          ])
        )
      case .unavailable: return (statistic.name, .null)
      }
    }
  }

  /// The last segment's limits (`trial` is `yes` below 13 months) and the flagged months of all; null where there is
  /// no control chart.
  private static func control(_ indicator: Indicator) -> JSON {
    guard let chart = ControlChart.of(indicator).chart else { return .null }
    let points = chart.flagged.map { point in
      JSON.object([
        ("period", .string(point.period.id)), ("rule", .string(point.signal.rule.name)),
        ("reason", .string(point.signal.reason)),
      ])
    }
    return .object([
      ("mean", number(chart.limits?.mean)), ("lower", number(chart.limits?.lower)),
      ("upper", number(chart.limits?.upper)), ("trial", JSON(chart.limits.map { $0.isTrial ? "yes" : "no" })),
      ("variation", .string(chart.variation.label)), ("assurance", JSON(chart.assurance?.label)),
      ("points", .array(points)),
    ])
  }

  private static func number(_ value: Exact?) -> JSON { value.map { .number(NumberText.full($0)) } ?? .null }
}
