import BigInt

extension Exact {
  /// The sum of numbers.
  ///
  /// Percentages of many months have denominators with little in common: their sum is made over the least common
  /// multiple, in steps of a machine word, and put in lowest terms once.
  public static func sum(_ values: some Collection<Exact>) -> Exact {
    let terms = values.compactMap(\.small)
    guard terms.count == values.count else { return values.reduce(.zero, +) }
    var running: SmallRatio? = SmallRatio(0)
    for term in terms { running = running.flatMap { $0 + term } }
    return running.map { Exact($0) } ?? longSum(terms)
  }

  private static func longSum(_ terms: [SmallRatio]) -> Exact {
    let denominators = Set(terms.map(\.denominator)).sorted()
    var common = BigUInt(1)
    for denominator in denominators {
      common *= BigUInt(denominator / SmallRatio.greatestCommonDivisor(denominator, rest(of: common, by: denominator)))
    }
    var sum = BigInt(0)
    for term in terms { sum += BigInt(common / BigUInt(term.denominator)) * BigInt(term.numerator) }
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
        top /= BigUInt(shared)
        bottom /= BigUInt(shared)
      }
    }
    return Exact(lowestTerms: numerator < 0 ? -BigInt(top) : BigInt(top), BigInt(bottom))
  }

  private static func rest(of value: BigUInt, by divisor: Int) -> Int { Int(value % BigUInt(divisor)) }
}
