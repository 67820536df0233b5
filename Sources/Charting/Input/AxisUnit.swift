/// What an axis counts: decides the text of its ticks and where values naturally end.
public enum AxisUnit: Hashable, Sendable {
  /// Per cent; 0 to 100 unless a value lies outside.
  case percent
  /// Things; ticks are whole numbers.
  case count
  /// So many per so many people.
  case rate(per: Int)
  /// Money, with what stands before and after a number: "£" and "m".
  case money(prefix: String, suffix: String)
  /// Any other number.
  case number

  /// What a number on the axis has before it.
  var prefix: String {
    if case .money(let prefix, _) = self { prefix } else { "" }
  }

  /// What a number on the axis has after it.
  var suffix: String {
    switch self {
    case .percent: "%"
    case .money(_, let suffix): suffix
    case .count, .rate, .number: ""
    }
  }

  /// The unit in words; empty for a plain number.
  var words: String {
    switch self {
    case .percent: "per cent"
    case .count: "number"
    case .rate(let per): "rate per " + TickText.grouped(per)
    case .money(let prefix, let suffix): prefix + suffix
    case .number: ""
    }
  }
}
