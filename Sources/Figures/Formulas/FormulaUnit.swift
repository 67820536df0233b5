import Indicators

/// The unit of a number inside a formula. Money is in pounds there, whatever it is printed in.
struct FormulaUnit: Hashable {
  /// What there is to count in.
  enum Kind: Hashable {
    /// A number that the author wrote: it takes the unit of what it is added to.
    case literal
    /// A figure whose unit is a bare number.
    case number
    /// How many times one amount goes into another.
    case ratio
    case percent, points, money
    /// Per so many of a population.
    case rate(Int)
    /// Things named in words: `children`.
    case things(String)
    /// What has no name, such as children times visits: `unit:` has to give it one.
    case unnamed(String)
  }

  var kind: Kind
  /// The written numbers that it was multiplied by, so that a percentage is known to be one; `nil` where others were.
  var factor: Exact?
  /// 100 for what is a percentage of something already, 10,000 for a part by a rate per 10,000.
  var part: Int?

  init(_ kind: Kind, factor: Exact? = Exact(1)) {
    self.kind = kind
    self.factor = factor
  }

  /// The unit of a figure, and how many of that are one of its own: 1,000 for thousands of pounds.
  static func of(_ unit: Unit) -> (unit: FormulaUnit, scale: Exact) {
    if let scale = unit.pounds { return (FormulaUnit(.money), scale) }
    switch unit {
    case .number: return (FormulaUnit(.number), Exact(1))
    case .percent: return (FormulaUnit(.percent), Exact(1))
    case .percentagePoints: return (FormulaUnit(.points), Exact(1))
    default:
      if unit.name.hasPrefix("per "), let per = Int(unit.name.dropFirst(4).filter { $0 != "," }), unit == .per(per) {
        return (FormulaUnit(.rate(per)), Exact(1))
      }
      return (FormulaUnit(.things(unit.name)), Exact(1))
    }
  }

  /// The unit in words, for messages.
  var words: String {
    switch kind {
    case .literal, .number, .ratio: "a bare number"
    case .unnamed(let words): words
    default: printed.name == "%" ? "per cent" : printed.name == "£" ? "pounds" : printed.name
    }
  }

  /// What is printed around a number in it.
  var printed: Unit {
    switch kind {
    case .literal, .number, .ratio: .number
    case .percent: .percent
    case .points: .percentagePoints
    case .money: .pounds
    case .rate(let per): .per(per)
    case .things(let name), .unnamed(let name): .words(name)
    }
  }
}

/// The words for what money is printed in.
enum MoneyWord {
  static let all: [(words: [String], unit: Unit)] = [
    (["gbp", "£"], .pounds),
    (["gbp-thousand", "£k"], Unit(name: "£k", prefix: "£", suffix: "k")),
    (["gbp-million", "£m"], Unit(name: "£m", prefix: "£", suffix: "m")),
    (["gbp-billion", "£bn"], Unit(name: "£bn", prefix: "£", suffix: "bn")),
  ]
}
