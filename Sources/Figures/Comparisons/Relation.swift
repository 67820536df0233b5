import Indicators

/// How one number stands to another.
enum Relation: String, CaseIterable, Sendable {
  case less = "<"
  case greater = ">"
  case atMost = "<="
  case atLeast = ">="
  case equal = "="

  /// The relation of a sign: those of a keyboard, and `≤` and `≥`.
  init?(sign: String) {
    switch sign {
    case "≤": self = .atMost
    case "≥": self = .atLeast
    default: self.init(rawValue: sign)
    }
  }

  /// Whether it is so.
  func holds(_ left: Exact, _ right: Exact) -> Bool {
    switch self {
    case .less: left < right
    case .greater: right < left
    case .atMost: !(right < left)
    case .atLeast: !(left < right)
    case .equal: left == right
    }
  }

  /// What is so of two numbers: less, greater or equal.
  static func between(_ left: Exact, _ right: Exact) -> Relation {
    left == right ? .equal : left < right ? .less : .greater
  }

  /// What is so where this is not.
  var opposite: Relation? {
    switch self {
    case .less: .atLeast
    case .greater: .atMost
    case .atMost: .greater
    case .atLeast: .less
    case .equal: nil
    }
  }

  /// The sign as it is printed.
  var printed: String {
    switch self {
    case .atMost: "≤"
    case .atLeast: "≥"
    default: rawValue
    }
  }

  /// How the two stand, in words that follow "is".
  var words: String {
    switch self {
    case .less: "below"
    case .greater: "above"
    case .atMost: "at most"
    case .atLeast: "at least"
    case .equal: "equal to"
    }
  }
}
