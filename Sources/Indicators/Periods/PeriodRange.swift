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
    if period.kind == first.kind, period.kind == last.kind {
      return first.ordinal <= period.ordinal && period.ordinal <= last.ordinal
    }
    return period.firstDay >= first.firstDay && period.lastDay <= last.lastDay
  }

  /// "April 2018 to March 2022", or the one period's name.
  public var label: String { first == last ? first.label : "\(first.label) to \(last.label)" }

  /// The range as it is written: `2018-04..2022-03`.
  public var id: String { first == last ? first.id : "\(first.id)..\(last.id)" }

  /// Reads `2018-04..2022-03` or a single period.
  /// - Parameter kind: settles texts such as `2011-12`; the other end settles them otherwise.
  public static func read(_ text: String, as kind: PeriodKind?) -> PeriodRange? {
    let dot = UInt8(ascii: ".")
    guard let middle = text.utf8.firstIndex(of: dot), text.utf8[middle...].dropFirst().first == dot else {
      return Period.read(text.trimmingSpaces, as: kind).map { PeriodRange($0) }
    }
    let ends = (text[..<middle].trimmingSpaces, text[middle...].dropFirst(2).trimmingSpaces)
    let settled = kind ?? common(ends.0, ends.1)
    guard let first = Period.read(ends.0, as: settled), let last = Period.read(ends.1, as: settled) else {
      return nil
    }
    return PeriodRange(first, last)
  }

  /// The one kind of period that both texts can be, if there is just one.
  private static func common(_ first: String, _ last: String) -> PeriodKind? {
    let kinds = Set(Period.readings(of: first).map(\.kind)).intersection(Period.readings(of: last).map(\.kind))
    return kinds.count == 1 ? kinds.first : nil
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    let space = UInt8(ascii: " ")
    guard utf8.contains(space) else { return String(self) }
    return String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
