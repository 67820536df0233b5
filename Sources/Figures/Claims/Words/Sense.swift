import Indicators

/// What an author says of two values: which way it went from one to the other, or on which side of the other it is.
enum Sense: Sendable {
  /// Upwards or above, downwards or below; not the same.
  case up, down, changed
  /// The same as printed.
  case level
  /// Without a change or a difference that matters.
  case steady
  /// By the indicator's polarity.
  case better, worse
}

/// Which way the data went, or on which side it is.
enum Way: Sendable {
  case up, down, level

  /// A difference as it is printed; what is printed as 0 is no difference.
  init(_ quantity: Quantity) {
    let rounded = Rounding.halfAwayFromZero(quantity.value, decimals: quantity.decimals)
    self = rounded == 0 ? .level : rounded > 0 ? .up : .down
  }

  /// The exact sign of a difference.
  init(signOf value: Exact) { self = value == .zero ? .level : value > .zero ? .up : .down }

  /// From a word that polarity turns into a side: improved is upwards where higher is better.
  init?(isBetter: Bool, _ polarity: Polarity?) {
    switch polarity {
    case .higher: self = isBetter ? .up : .down
    case .lower: self = isBetter ? .down : .up
    default: return nil
    }
  }
}

extension Sense {
  /// Whether it holds; `nil` where only a polarity could say, and there is none.
  func holds(_ way: Way, _ polarity: Polarity?) -> Bool? {
    switch self {
    case .up: way == .up
    case .down: way == .down
    case .changed: way != .level
    case .level, .steady: way == .level
    case .better, .worse: Way(isBetter: self == .better, polarity).map { $0 == way }
    }
  }
}
