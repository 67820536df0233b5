public import BigInt
public import Tables

/// An exact rational number: what every figure is until it is displayed.
///
/// The mean of 48 monthly percentages has a denominator of a hundred digits, so both parts are of any length and
/// arithmetic neither overflows nor rounds. Always in lowest terms with a positive denominator. Parts that fit a machine
/// word, as nearly all do, are kept in one.
public struct Exact: Hashable, Sendable {
  /// Small where it fits, so that equal numbers have equal forms.
  private enum Form: Hashable, Sendable {
    case small(SmallRatio)
    indirect case large(BigInt, BigInt)
  }

  private let form: Form

  /// The upper part; carries the sign.
  public var numerator: BigInt {
    switch form {
    case .small(let ratio): BigInt(word: ratio.numerator)
    case .large(let numerator, _): numerator
    }
  }

  /// The lower part; positive.
  public var denominator: BigInt {
    switch form {
    case .small(let ratio): BigInt(word: ratio.denominator)
    case .large(_, let denominator): denominator
    }
  }

  /// The number where both parts fit a machine word.
  var small: SmallRatio? {
    if case .small(let ratio) = form { return ratio }
    return nil
  }

  /// Whether it is a whole number.
  public var isWhole: Bool { small.map { $0.denominator == 1 } ?? (denominator == 1) }

  /// A whole number.
  public init(_ value: some BinaryInteger) {
    form = Self.form(BigInt(value), 1)
  }

  /// A whole number of a machine word.
  public init(_ value: Int) {
    form = SmallRatio(value).map { .small($0) } ?? .large(BigInt(value), 1)
  }

  /// A number as written with decimals, exactly.
  public init(_ number: DecimalNumber) {
    if number.scale <= 18 {
      self.init(number.mantissa, over: .powerOfTen(number.scale))
    } else {
      self.init(BigInt(number.mantissa), over: BigInt(10).power(number.scale))
    }
  }

  /// A ratio whose denominator is positive.
  init(_ numerator: Int128, over denominator: Int128) {
    if let ratio = SmallRatio(numerator, over: denominator) {
      self.init(ratio)
    } else {
      self.init(BigInt(numerator), over: BigInt(denominator))
    }
  }

  /// `10^exponent`, for −38 to 38.
  public static func powerOfTen(_ exponent: Int) -> Exact {
    let power = Int128.powerOfTen(abs(exponent))
    return exponent < 0 ? Exact(1, over: power) : Exact(power, over: 1)
  }

  /// A ratio; `nil` where the denominator is zero.
  public init?(_ numerator: Exact, over denominator: Exact) {
    guard denominator != .zero else { return nil }
    if let top = numerator.small, let bottom = denominator.small, let ratio = top / bottom {
      self.init(ratio)
    } else if let factor = denominator.small?.inverse {
      self.init(numerator, times: factor)
    } else {
      let sign: BigInt = denominator < .zero ? -1 : 1
      self.init(
        numerator.numerator * denominator.denominator * sign,
        over: numerator.denominator * BigInt(denominator.numerator.magnitude))
    }
  }

  /// A number times a ratio of words: what cancels is in the words, and found there.
  init(_ value: Exact, times factor: SmallRatio) {
    let (top, bottom) = (value.numerator, value.denominator)
    func shared(_ word: Int, _ long: BigInt) -> Int {
      word == 0 ? 1 : SmallRatio.greatestCommonDivisor(abs(word), Int(long.magnitude % BigUInt(word: word.magnitude)))
    }
    let (first, second) = (shared(factor.denominator, top), shared(factor.numerator, bottom))
    form = Self.form(
      top / BigInt(word: first) * BigInt(word: factor.numerator / second),
      factor.numerator == 0 ? 1 : bottom / BigInt(word: second) * BigInt(word: factor.denominator / first))
  }

  /// Parts in lowest terms with a positive denominator.
  init(lowestTerms numerator: BigInt, _ denominator: BigInt) {
    form = Self.form(numerator, denominator)
  }

  /// `denominator` must be positive.
  init(_ numerator: BigInt, over denominator: BigInt) {
    let common = numerator.greatestCommonDivisor(with: denominator)
    form = common > 1 ? Self.form(numerator / common, denominator / common) : Self.form(numerator, denominator)
  }

  init(_ ratio: SmallRatio) {
    form = .small(ratio)
  }

  /// Parts in lowest terms.
  private static func form(_ numerator: BigInt, _ denominator: BigInt) -> Form {
    if let top = word(numerator), let bottom = word(denominator), let ratio = SmallRatio(lowestTerms: top, bottom) {
      return .small(ratio)
    }
    return .large(numerator, denominator)
  }

  /// By its magnitude, since converting a negative number of two words directly loses the upper one.
  private static func word(_ value: BigInt) -> Int128? {
    guard value.magnitude.bitWidth <= 64 else { return nil }
    let magnitude = Int128(UInt64(value.magnitude))
    return value < 0 ? -magnitude : magnitude
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
}

extension BigUInt {
  /// A machine word; the package's own way asks any integer for its words one by one.
  init(word: UInt) { self.init(words: [word]) }
}

extension BigInt {
  /// A machine word.
  init(word: Int) { self.init(sign: word < 0 ? .minus : .plus, magnitude: BigUInt(word: word.magnitude)) }
}
