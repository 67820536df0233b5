import Diagnostics

/// Works out the values of groups from those of their members.
struct GroupSeries {
  private let definition: Definition
  private let areas: Areas
  private let observations: [String?: [Observation]]

  init(_ definition: Definition, areas: Areas, observations: [Observation]) {
    self.definition = definition
    self.areas = areas
    self.observations = Dictionary(grouping: observations, by: \.area)
  }

  /// An observation of each group in each period in which any of its members has a row; none where nobody but the
  /// indicator's own area has any: nothing is known of the group then.
  func values() -> [Observation] {
    areas.all.flatMap { area -> [Observation] in
      guard let group = area.group, !group.members.isEmpty else { return [] }
      let id = area.id == areas.own(of: definition) ? nil : area.id
      let rows = group.members.map { member -> [Observation] in
        guard case .area(let holder) = areas.holder(member, for: definition, hasManyPlaces: false) else { return [] }
        return observations[holder] ?? []
      }
      guard rows.joined().contains(where: { $0.area != nil }) else { return [] }
      let byPeriod = Dictionary(grouping: rows.flatMap { $0 }, by: \.period)
      return byPeriod.sorted { $0.key < $1.key }.map { value(of: group, id, $0.key, $0.value) }
    }
  }

  private func value(of group: AreaGroup, _ id: String?, _ period: Period, _ rows: [Observation]) -> Observation {
    let counted = rows.filter { $0.value.number != nil }
    let sources = Set(rows.compactMap(\.source)).sorted()
    var result = Observation(
      period: period, area: id, numerator: nil, denominator: nil, value: .missing,
      source: sources.isEmpty ? nil : sources.joined(separator: "; "), place: place(of: rows))
    result.status = .worst(of: rows.compactMap(\.status))
    result.coverage = GroupCoverage(counted: counted.count, members: group.members.count)
    switch work(group, counted) {
    case .success(let found):
      result.value = .number(found.value)
      (result.method, result.members) = (group.method, counted)
      result.numerator = found.numerator.map { .number($0) }
      result.denominator = found.denominator.map { .number($0) }
    case .failure(let problem): result.absence = problem.reason
    }
    return result
  }

  /// Where the first of the members' rows stands.
  private func place(of rows: [Observation]) -> Place {
    rows.map(\.place).min { ($0.path, $0.line) < ($1.path, $1.line) } ?? definition.place
  }

  private func work(_ group: AreaGroup, _ counted: [Observation]) -> Result<GroupValue, Unavailable> {
    guard let work = group.method.work else { return .failure(Unavailable("the group’s method is not stated")) }
    guard counted.count == group.members.count else {
      let have = counted.count == 1 ? "has" : "have"
      return .failure(Unavailable("only \(counted.count) of its \(group.members.count) members \(have) a number"))
    }
    return work(counted, Exact(definition.measure.scale(definition.per)))
  }
}

/// How many of a group's members a value is worked out from.
public struct GroupCoverage: Hashable, Sendable {
  /// Members with a number in the period.
  public let counted: Int
  /// All members.
  public let members: Int
}
