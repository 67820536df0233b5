import BigInt

extension Exact {
  /// The sum.
  public static func + (left: Exact, right: Exact) -> Exact {
    if let first = left.small, let second = right.small, let sum = first + second { return Exact(sum) }
    return Exact(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  /// The difference.
  public static func - (left: Exact, right: Exact) -> Exact { left + -right }

  /// The product.
  public static func * (left: Exact, right: Exact) -> Exact {
    if let first = left.small, let second = right.small, let product = first * second { return Exact(product) }
    if let factor = right.small { return Exact(left, times: factor) }
    if let factor = left.small { return Exact(right, times: factor) }
    return Exact(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The same size with the other sign.
  public static prefix func - (value: Exact) -> Exact {
    if let opposite = value.small.flatMap({ -$0 }) { return Exact(opposite) }
    return Exact(-value.numerator, over: value.denominator)
  }
}

extension Exact: Comparable {
  /// Exact comparison.
  public static func < (left: Exact, right: Exact) -> Bool {
    if let first = left.small, let second = right.small { return first < second }
    return left.numerator * right.denominator < right.numerator * left.denominator
  }
}
