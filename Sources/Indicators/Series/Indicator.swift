import Tables

/// An indicator with its values: one series for the authority and one for each area it is compared with.
public struct Indicator: Sendable {
  /// What it is.
  public let definition: Definition
  /// The authority's values in time order.
  public let own: [Observation]
  /// Values of other areas, by area id, in time order.
  public let areas: [String: [Observation]]

  /// An indicator; observations may come in any order.
  public init(definition: Definition, observations: [Observation]) {
    self.definition = definition
    let ordered = observations.sorted { $0.period < $1.period }
    own = ordered.filter { $0.area == nil }
    areas = Dictionary(grouping: ordered.filter { $0.area != nil }) { $0.area ?? "" }
  }

  /// The kind of period that the authority's values have; `nil` without values.
  public var periodKind: PeriodKind? { own.first?.period.kind }

  /// Values of an area (`nil`: the authority), within a range if one is given.
  public func observations(area: String? = nil, in range: PeriodRange? = nil) -> [Observation] {
    let all = area.map { areas[$0] ?? [] } ?? own
    guard let range else { return all }
    return all.filter { range.contains($0.period) }
  }

  /// The zone of an observation; `nil` without bands or without a number.
  public func zone(of observation: Observation) -> Zone? {
    guard let bands = definition.bands, let value = observation.value.number else { return nil }
    return bands.zone(of: value)
  }

  /// An observation's figure as printed, or the symbol that stands in its place.
  public func display(_ observation: Observation) -> String {
    switch observation.value {
    case .number(let value): definition.quantity(value, decimals: observation.decimals).display
    case .symbol(let symbol): "[\(symbol.rawValue)]"
    case .missing: "no value"
    }
  }
}
