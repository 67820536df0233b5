public import Diagnostics

/// The bands of an indicator over time: one set that always holds, or several that each hold from a period on.
public struct BandHistory: Hashable, Sendable {
  /// One set and when it holds.
  public struct Entry: Hashable, Sendable {
    /// The set.
    public let bands: BandSet
    /// The first period that it holds for; `nil` where it holds from the start.
    public let from: Period?
    /// The last period that it holds for; `nil` where it still holds.
    public let until: Period?
    /// Where it is written.
    public let place: Place

    /// When it holds, in words: "until March 2020", "from April 2020 to March 2021", "from April 2021"; `nil` where it
    /// always does.
    public var when: String? {
      switch (from, until) {
      case (nil, nil): nil
      case (nil, let until?): "until \(until.label)"
      case (let from?, nil): "from \(from.label)"
      case (let from?, let until?): from == until ? "in \(from.label)" : "from \(from.label) to \(until.label)"
      }
    }
  }

  /// The sets in order of time; never empty.
  public let entries: [Entry]

  /// Sets in order of time, each with its first period; `nil` of none.
  init?(_ sets: [(bands: BandSet, from: Period?, place: Place)]) {
    guard !sets.isEmpty else { return nil }
    let next = sets.dropFirst().map(\.from) + [nil]
    entries = zip(sets, next).map { Entry(bands: $0.bands, from: $0.from, until: $1?.previous, place: $0.place) }
  }

  /// The set that holds throughout a period; `nil` before the first, and where a longer period sees a change.
  public func entry(in period: Period) -> Entry? {
    let last = entries.last { $0.isBegun(by: period.lastDay) }
    return last.flatMap { $0.isBegun(by: period.firstDay) ? $0 : nil }
  }
}

extension BandHistory.Entry {
  fileprivate func isBegun(by day: Int) -> Bool { from.map { $0.firstDay <= day } ?? true }
}

extension Indicator {
  /// The bands that judge an observation; `nil` where none hold in its period.
  public func bands(for observation: Observation) -> BandSet? {
    definition.bands?.entry(in: observation.period)?.bands
  }

  /// The sets of bands that start in another kind of period than the values have, each a diagnostic.
  var bandProblems: [Diagnostic] {
    guard let kind = periodKind ?? definition.periodKind else { return [] }
    return (definition.bands?.entries ?? []).compactMap { entry in
      guard let from = entry.from, from.kind != kind else { return nil }
      let start = Period(kind, startingIn: from)
      return Diagnostic(
        .wrongPeriod, at: entry.place,
        "the bands of '\(definition.id)' start from \(from.label), one of the \(from.kind.plural), but its values are "
          + "of \(kind.plural)",
        help: "write 'from: \(start.id)'")
    }
  }
}
