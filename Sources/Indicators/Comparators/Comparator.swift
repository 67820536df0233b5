/// A value that an indicator's own is compared with: whose it is, of which period, how it was made and of how many.
public struct Comparator: Hashable, Sendable {
  /// Whose value it is.
  public let area: Area
  /// The value.
  public let observation: Observation

  /// The time that it is about.
  public var period: Period { observation.period }
  /// How a group's value comes from its members'; `nil` for a place.
  public var method: GroupMethod? { area.group?.method }
  /// Which year's model chose the members.
  public var model: String? { area.group?.model }
  /// How many members the value is worked out from, or has as its source says.
  public var count: Int? { observation.coverage?.counted ?? area.group?.count }
}

/// An indicator's own value beside a comparator's.
public enum Comparison: Hashable, Sendable {
  /// Own less the comparator's; `isAverage` where the own value is the mean of the shorter periods within the other's.
  case difference(Exact, own: Exact, isAverage: Bool)
  /// They cannot be compared, and why, in words that fit "not comparable: …".
  case notComparable(String, own: Exact?)
}

extension Indicator {
  /// The values of areas within a range, area by area and each in time order.
  public func comparators(_ areas: [Area], in range: PeriodRange?) -> [Comparator] {
    areas.filter { $0.id != ownArea }.flatMap { area in
      observations(area: area.id, in: range).map { Comparator(area: area, observation: $0) }
    }
  }

  /// Own against a comparator's value of the same period.
  ///
  /// A value of one kind of period is never set against one of another: where the comparator covers a year and the own
  /// values are months or quarters, the mean of all of that year's is taken, unless the definition changes within it.
  public func comparison(with comparator: Comparator) -> Comparison {
    let period = comparator.period
    var found: (value: Exact, isAverage: Bool)?
    if let same = own.first(where: { $0.period == period }) {
      guard let value = same.value.number else {
        return .notComparable("the value for \(period.label) is missing or suppressed", own: nil)
      }
      found = (value, false)
    } else if let mean = average(over: period) {
      found = (mean, true)
    }
    guard let found else { return .notComparable(obstacle(to: period), own: nil) }
    guard let other = comparator.observation.value.number else {
      return .notComparable("\(comparator.area.label) has no number", own: found.value)
    }
    return .difference(found.value - other, own: found.value, isAverage: found.isAverage)
  }

  /// Why there is no own value for a period of an area.
  func obstacle(to period: Period) -> String {
    if let change = changeOfDefinition(in: PeriodRange(period)) {
      return "the definition changes in \(change.from.label)"
    }
    if let kind = periodKind, kind != period.kind { return "\(period.kind.singular) against \(kind.plural)" }
    return "no value for \(period.label)"
  }

  /// The mean of all the shorter periods that a longer one holds.
  private func average(over period: Period) -> Exact? {
    let range = PeriodRange(period)
    let within = observations(in: range)
    guard let first = within.first, let last = within.last, within.count == periodKind?.count(within: period),
      definition.change(between: first, and: last) == nil
    else { return nil }
    return Statistic.mean.of(self, in: range).quantity?.value
  }
}

extension PeriodKind {
  /// The kind in words: "financial year".
  public var singular: String { rawValue.replacing("-", with: " ") }

  /// How many months or quarters a longer period holds; `nil` for other kinds.
  fileprivate func count(within period: Period) -> Int? {
    let months = period.lastMonth - period.firstMonth + 1
    switch self {
    case .month: return months
    case .quarter: return months.isMultiple(of: 3) ? months / 3 : nil
    case .day, .calendarYear, .financialYear, .academicYear: return nil
    }
  }
}

extension Indicator {
  /// The first change of definition that parts the own values within a range; `nil` where all are counted alike.
  public func changeOfDefinition(in range: PeriodRange?) -> Definition.Change? {
    let own = observations(in: range)
    guard let first = own.first, let last = own.last else { return nil }
    return definition.change(between: first, and: last)
  }
}

extension Definition {
  /// The first change of definition after one observation begins and before a later one ends: the two are counted
  /// unlike, so neither a change nor a direction between them is known.
  func change(between first: Observation, and last: Observation) -> Change? {
    change(between: first.period, and: last.period)
  }

  /// The same for values that are known by their periods.
  func change(between first: Period, and last: Period) -> Change? {
    changes.filter { $0.from.firstDay > first.firstDay && $0.from.firstDay <= last.lastDay }
      .min { $0.from < $1.from }
  }
}
