import Tables

/// An indicator with its values: its own series, the authority's as a rule, and one for each area it is compared with.
///
/// Nothing in it changes, so one is shared by all who hold it: every figure of a site asks for one.
public final class Indicator: Sendable {
  /// What it is.
  public let definition: Definition
  /// The declared area whose values are the indicator's own; `nil` for the site's authority where no area has its code.
  public let ownArea: String?
  /// The population that its rates are per, where they have no denominators of their own.
  public let population: PopulationUse?
  /// The indicator's own values in time order.
  public let own: [Observation]
  /// Values of other declared areas, by area id, in time order.
  public let areas: [String: [Observation]]
  /// Values of places that only stand in a group, by their codes, in time order.
  public let members: [String: [Observation]]
  /// What the data call those places, by their codes.
  public let memberNames: [String: String]

  /// What people call the declared areas, by their ids.
  private let areaLabels: [String: String]

  /// How its table came to be published: what was suppressed in it, or why nothing is.
  public let standing: TableStanding

  /// An indicator; observations may come in any order. An area that `declared` does not know is a member of a group.
  public init(
    definition: Definition, observations: [Observation], areas declared: Areas = Areas([]),
    population: PopulationUse? = nil, standing: TableStanding = .undeclared,
    memberNames: [String: String] = [:]
  ) {
    self.population = population
    self.standing = standing
    self.memberNames = memberNames.filter { !$0.value.isEmpty }
    self.definition = definition
    areaLabels = Dictionary(declared.all.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    ownArea = declared.own(of: definition)
    let ordered = observations.sorted { $0.period < $1.period }
    own = ordered.filter { $0.area == nil }
    let others = Dictionary(grouping: ordered.filter { $0.area != nil }) { $0.area ?? "" }
    areas = others.filter { declared[$0.key] != nil }
    members = others.filter { declared[$0.key] == nil }
  }

  /// Another with those of its values whose periods pass.
  private init(_ other: Indicator, where isKept: (Period) -> Bool) {
    (definition, ownArea, population) = (other.definition, other.ownArea, other.population)
    (memberNames, areaLabels, standing) = (other.memberNames, other.areaLabels, other.standing)
    own = other.own.filter { isKept($0.period) }
    areas = other.areas.mapValues { $0.filter { isKept($0.period) } }
    members = other.members.mapValues { $0.filter { isKept($0.period) } }
  }

  /// The indicator as it was: with the values of periods that were over by a day, counted from 1 January 1970.
  public func upTo(_ day: Int) -> Indicator { Indicator(self) { $0.lastDay <= day } }

  /// Every observation: the own ones, then those of areas and of members by their names.
  public var observations: [Observation] {
    own + [areas, members].flatMap { group in group.keys.sorted().flatMap { group[$0] ?? [] } }
  }

  /// What people call an area or a member of a group; `nil` for the indicator's own.
  public func name(of area: String?) -> String? { area.map { areaLabels[$0] ?? memberNames[$0] ?? $0 } }

  /// The worst that the definition or an own value says of how far the values can be relied on.
  public var status: Definition.Status {
    .worst(of: [definition.status] + own.compactMap(\.status)) ?? definition.status
  }

  /// The status in a sentence of its own; `nil` where nothing needs saying.
  public var notice: String? { status.notice(definition.statusNote) }

  /// The kind of period that the own values have; `nil` without values.
  public var periodKind: PeriodKind? { own.first?.period.kind }

  /// Values of an area (`nil`: the own ones), within a range if one is given.
  public func observations(area: String? = nil, in range: PeriodRange? = nil) -> ArraySlice<Observation> {
    let all = area == nil || area == ownArea ? own : area.flatMap { areas[$0] } ?? []
    return range.map(all.within) ?? all[...]
  }

  /// The zone of an observation by the bands of its period; `nil` without bands or without a number.
  public func zone(of observation: Observation) -> Zone? {
    guard let bands = bands(for: observation), let value = observation.value.number else { return nil }
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
