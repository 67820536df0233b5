public import BigInt
public import Tables

/// An exact rational number: what every figure is until it is displayed.
///
/// The mean of 48 monthly percentages has a denominator of a hundred digits, so both parts are of any length and
/// arithmetic neither overflows nor rounds. Always in lowest terms with a positive denominator.
public struct Exact: Hashable, Sendable {
  /// The upper part; carries the sign.
  public let numerator: BigInt
  /// The lower part; positive.
  public let denominator: BigInt

  /// A whole number.
  public init(_ value: some BinaryInteger) {
    numerator = BigInt(value)
    denominator = 1
  }

  /// A number as written with decimals, exactly.
  public init(_ number: DecimalNumber) {
    self.init(lowestTerms: BigInt(number.mantissa), BigInt(10).power(number.scale))
  }

  /// A ratio; `nil` where the denominator is zero.
  public init?(_ numerator: Exact, over denominator: Exact) {
    guard denominator.numerator != 0 else { return nil }
    let sign: BigInt = denominator.numerator < 0 ? -1 : 1
    self.init(
      lowestTerms: numerator.numerator * denominator.denominator * sign,
      numerator.denominator * denominator.numerator.magnitude.asBigInt)
  }

  /// `denominator` must be positive.
  private init(lowestTerms numerator: BigInt, _ denominator: BigInt) {
    let common = numerator.greatestCommonDivisor(with: denominator)
    self.numerator = common > 1 ? numerator / common : numerator
    self.denominator = common > 1 ? denominator / common : denominator
  }

  /// Zero.
  public static let zero = Exact(0)

  /// The number without its sign.
  public var magnitude: Exact { self < .zero ? -self : self }

  /// The nearest floating-point number: for positions on a chart, never for a figure.
  public var approximate: Double {
    let scaled = Rounding.halfAwayFromZero(self, decimals: 9)
    return Double(scaled) / 1e9
  }

  /// The sum.
  public static func + (left: Exact, right: Exact) -> Exact {
    Exact(
      lowestTerms: left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// The difference.
  public static func - (left: Exact, right: Exact) -> Exact { left + -right }

  /// The product.
  public static func * (left: Exact, right: Exact) -> Exact {
    Exact(lowestTerms: left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The same size with the other sign.
  public static prefix func - (value: Exact) -> Exact { Exact(lowestTerms: -value.numerator, value.denominator) }
}

extension Exact: Comparable {
  /// Exact comparison.
  public static func < (left: Exact, right: Exact) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension BigUInt {
  fileprivate var asBigInt: BigInt { BigInt(self) }
}
