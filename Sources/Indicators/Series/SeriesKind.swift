/// What one value of a series covers, and so what may be done with several.
public enum SeriesKind: String, Sendable, CaseIterable {
  /// Its own period, and nothing of another.
  case single
  /// A day, as at the end of the period: children in care on 31 March.
  case stock
  /// Its period and some before it: twelve months up to each month.
  case rolling
  /// Its period and all before it: the year so far.
  case cumulative

  /// The words of `series:` in a definition, which leaves it out for single periods.
  static let words: [(word: String, value: SeriesKind)] = [SeriesKind.stock, .rolling, .cumulative].map {
    ($0.rawValue, $0)
  }

  /// What one value covers, in words for people; `nil` for its own period alone.
  public var note: String? {
    switch self {
    case .single: nil
    case .stock: "counted on a day, at the end of the period"
    case .rolling: "rolling: each holds most of the one before"
    case .cumulative: "cumulative: each holds those before it"
    }
  }

  /// Why one value holds a part of another; `nil` where none does.
  var overlap: String? {
    switch self {
    case .single, .stock: nil
    case .rolling: "the values are rolling, each holding most of the one before"
    case .cumulative: "the values are cumulative, each holding those before it"
    }
  }
}
