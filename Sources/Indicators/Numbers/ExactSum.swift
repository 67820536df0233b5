import BigInt

extension Exact {
  /// The sum of numbers.
  ///
  /// Percentages of many months have denominators with little in common: as many as fit a machine word are added in
  /// one, and what comes of that is added over the least common multiple and put in lowest terms once.
  public static func sum(_ values: some Collection<Exact>) -> Exact {
    var parts: [SmallRatio] = []
    for value in values {
      guard let term = value.small else { return values.reduce(.zero, +) }
      if let last = parts.last, let sum = last + term {
        parts[parts.count - 1] = sum
      } else {
        parts.append(term)
      }
    }
    return parts.count > 1 ? longSum(parts) : parts.first.map { Exact($0) } ?? .zero
  }

  private static func longSum(_ terms: [SmallRatio]) -> Exact {
    let denominators = Set(terms.map(\.denominator)).sorted()
    var common = BigUInt(1)
    for denominator in denominators {
      let shared = SmallRatio.greatestCommonDivisor(denominator, rest(of: common, by: denominator))
      common *= BigUInt(word: UInt(denominator / shared))
    }
    var sum = BigInt(0)
    for term in terms { sum += BigInt(common / BigUInt(word: UInt(term.denominator))) * BigInt(word: term.numerator) }
    return lowestTerms(sum, common, factors: denominators)
  }

  /// A ratio in lowest terms whose denominator's prime factors all divide one of the factors.
  private static func lowestTerms(_ numerator: BigInt, _ denominator: BigUInt, factors: [Int]) -> Exact {
    var (top, bottom) = (numerator.magnitude, denominator)
    for factor in factors where factor > 1 {
      while true {
        let shared = SmallRatio.greatestCommonDivisor(
          SmallRatio.greatestCommonDivisor(factor, rest(of: top, by: factor)), rest(of: bottom, by: factor))
        guard shared > 1 else { break }
        top /= BigUInt(word: UInt(shared))
        bottom /= BigUInt(word: UInt(shared))
      }
    }
    return Exact(lowestTerms: numerator < 0 ? -BigInt(top) : BigInt(top), BigInt(bottom))
  }

  private static func rest(of value: BigUInt, by divisor: Int) -> Int { Int(value % BigUInt(word: UInt(divisor))) }
}
