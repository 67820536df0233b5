/// A ratio in lowest terms with a positive denominator, both parts below 2^62: then no step between two of them leaves
/// 128 bits.
///
/// Source of the shortened sum and product: D. E. Knuth, "The Art of Computer Programming", 4.5.1.
struct SmallRatio: Hashable, Sendable {
  let numerator: Int
  let denominator: Int

  /// A whole number; `nil` where it is too long.
  init?(_ value: Int) {
    self.init(lowestTerms: Int128(value), 1)
  }

  /// Parts in lowest terms; `nil` where one is too long.
  init?(lowestTerms numerator: Int128, _ denominator: Int128) {
    guard numerator.magnitude >> 62 == 0, denominator.magnitude >> 62 == 0 else { return nil }
    self.numerator = Int(numerator)
    self.denominator = Int(denominator)
  }

  /// A ratio of words, brought to lowest terms; `nil` where a part is too long. The denominator must be positive.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard let top = Int(exactly: numerator), let bottom = Int(exactly: denominator), top > Int.min else { return nil }
    let common = Self.greatestCommonDivisor(bottom, top)
    self.init(lowestTerms: Int128(top / common), Int128(bottom / common))
  }

  /// What two denominators have in common comes out first; what then is left to cancel divides it.
  static func + (left: SmallRatio, right: SmallRatio) -> SmallRatio? {
    let common = greatestCommonDivisor(left.denominator, right.denominator)
    let (first, second) = (Int128(left.denominator / common), Int128(right.denominator / common))
    let top = Int128(left.numerator) * second + Int128(right.numerator) * first
    if common == 1 { return SmallRatio(lowestTerms: top, first * second) }
    let over = Int(exactly: top).map { $0 % common } ?? Int(top % Int128(common))
    let rest = greatestCommonDivisor(common, over)
    if rest == 1 { return SmallRatio(lowestTerms: top, first * Int128(right.denominator)) }
    return SmallRatio(lowestTerms: top / Int128(rest), first * Int128(right.denominator / rest))
  }

  /// Each numerator cancels against the other's denominator.
  static func * (left: SmallRatio, right: SmallRatio) -> SmallRatio? {
    let first = greatestCommonDivisor(right.denominator, left.numerator)
    let second = greatestCommonDivisor(left.denominator, right.numerator)
    return SmallRatio(
      lowestTerms: Int128(left.numerator / first) * Int128(right.numerator / second),
      Int128(left.denominator / second) * Int128(right.denominator / first))
  }

  /// `nil` also where the divisor is zero.
  static func / (left: SmallRatio, right: SmallRatio) -> SmallRatio? { right.inverse.flatMap { left * $0 } }

  /// One over it; `nil` for zero.
  var inverse: SmallRatio? {
    guard numerator != 0 else { return nil }
    let sign: Int128 = numerator < 0 ? -1 : 1
    return SmallRatio(lowestTerms: Int128(denominator) * sign, Int128(numerator) * sign)
  }

  static prefix func - (value: SmallRatio) -> SmallRatio? {
    SmallRatio(lowestTerms: -Int128(value.numerator), Int128(value.denominator))
  }

  static func < (left: SmallRatio, right: SmallRatio) -> Bool {
    let first = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let second = right.numerator.multipliedReportingOverflow(by: left.denominator)
    if !first.overflow, !second.overflow { return first.partialValue < second.partialValue }
    return Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
  }

  /// Stein's: shifts and differences, no division. `first` is positive; the sign of `second` does not count.
  static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    guard second != 0 else { return first }
    let shared = min(first.trailingZeroBitCount, second.trailingZeroBitCount)
    var low = first >> first.trailingZeroBitCount
    var high = abs(second) >> second.trailingZeroBitCount
    while low != high {
      if low > high { swap(&low, &high) }
      high -= low
      high >>= high.trailingZeroBitCount
    }
    return low << shared
  }
}
