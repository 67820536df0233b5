/// What amounts of money are counted in: pounds, thousands, millions or billions (a thousand millions) of them.
enum MoneyScale: String, CaseIterable {
  case pounds = "£"
  case thousands = "£k"
  case millions = "£m"
  case billions = "£bn"

  /// The words in `unit:` and `display:`, with the pound sign and without.
  static var words: [(word: String, value: MoneyScale)] {
    allCases.flatMap { scale in
      [scale.rawValue, scale.suffix].filter { !$0.isEmpty }.map { (word: $0, value: scale) }
    }
  }

  /// The unit that is printed.
  var unit: Unit { Unit(name: rawValue, prefix: "£", suffix: suffix) }

  /// The factor that takes an amount in this scale to another: 65,828 thousands are 65.828 millions.
  func factor(to other: MoneyScale) -> Exact {
    Exact(
      Exact(Rounding.halfAwayFromZero(Exact(1), decimals: zeros)),
      over: Exact(Rounding.halfAwayFromZero(Exact(1), decimals: other.zeros))) ?? Exact(1)
  }

  private var suffix: String { String(rawValue.dropFirst()) }

  private var zeros: Int {
    switch self {
    case .pounds: 0
    case .thousands: 3
    case .millions: 6
    case .billions: 9
    }
  }
}

extension Unit {
  /// How many pounds one is: a thousand for £k; `nil` for what is no money.
  public var pounds: Exact? {
    guard prefix == "£" else { return nil }
    return MoneyScale.allCases.first { $0.unit == self }?.factor(to: .pounds)
  }
}

extension Quantity {
  /// The number in plain units: amounts of money in pounds, whatever they are held and printed in.
  public var plain: Exact { unit.pounds.map { value * $0 } ?? value }
}
