/// A stretch from one period to another, both included, compared by their days.
public struct PeriodRange: Hashable, Sendable {
  /// Where it starts.
  public let first: Period
  /// Where it ends.
  public let last: Period

  /// A range; `nil` where it would end before it starts.
  public init?(_ first: Period, _ last: Period) {
    guard first.firstDay <= last.lastDay, first.kind != last.kind || first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// One period as a range.
  public init(_ period: Period) {
    first = period
    last = period
  }

  /// Whether a period lies wholly within: months within a financial year, for instance.
  public func contains(_ period: Period) -> Bool {
    period.firstDay >= first.firstDay && period.lastDay <= last.lastDay
  }

  /// "April 2018 to March 2022", or the one period's name.
  public var label: String { first == last ? first.label : "\(first.label) to \(last.label)" }

  /// The range as it is written: `2018-04..2022-03`.
  public var id: String { first == last ? first.id : "\(first.id)..\(last.id)" }

  /// Reads `2018-04..2022-03` or a single period.
  /// - Parameter kind: settles texts such as `2011-12`; the other end settles them otherwise.
  public static func read(_ text: String, as kind: PeriodKind?) -> PeriodRange? {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
    guard ends.count == 2 else {
      return ends.count == 1 ? Period.read(ends[0], as: kind).map { PeriodRange($0) } : nil
    }
    let kinds = Set(
      ends.map { Set(Period.readings(of: $0).map(\.kind)) }.reduce(Set(PeriodKind.allCases)) { $0.intersection($1) })
    let settled = kind ?? (kinds.count == 1 ? kinds.first : nil)
    guard let first = Period.read(ends[0], as: settled), let last = Period.read(ends[1], as: settled) else {
      return nil
    }
    return PeriodRange(first, last)
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
