/// A number with the words that make it a figure: `81.2%`, `238.9 per 10,000`, `−18.2 percentage points`.
public struct Quantity: Hashable, Sendable {
  /// The exact value, in the unit's own scale (81.2 for 81.2%).
  public var value: Exact
  /// What is printed around it.
  public var unit: Unit
  /// How many decimals are printed.
  public var decimals: Int

  /// A number in a unit.
  public init(_ value: Exact, unit: Unit, decimals: Int) {
    self.value = value
    self.unit = unit
    self.decimals = decimals
  }

  /// The figure as printed.
  public var display: String { unit.text(around: NumberText.decimal(value, decimals: decimals)) }
  /// The number alone, as printed in a column whose header names the unit.
  public var number: String { NumberText.decimal(value, decimals: decimals) }
  /// The figure before rounding: "81.234…%", to two more decimals than are printed, marked where it goes on.
  public var unrounded: String { unit.text(around: unroundedNumber) }
  /// The number alone before rounding.
  public var unroundedNumber: String { NumberText.cut(value, decimals: decimals) }
  /// Whether printing drops nothing.
  public var isExactAsPrinted: Bool { Rounding.isExact(value, decimals: decimals) }
}

/// What a number counts.
public struct Unit: Hashable, Sendable {
  /// Stands directly before the number: `£`.
  public let prefix: String
  /// Stands directly after the number: `%`, ` per 10,000`.
  public let suffix: String
  /// The unit in words, for table headers and JSON: `%`, `per 10,000`, `children`.
  public let name: String

  /// A unit.
  public init(name: String, prefix: String = "", suffix: String = "") {
    self.name = name
    self.prefix = prefix
    self.suffix = suffix
  }

  /// A bare number.
  public static let number = Unit(name: "number")
  /// Parts of a hundred.
  public static let percent = Unit(name: "%", suffix: "%")
  /// The difference between two percentages.
  public static let percentagePoints = Unit(name: "percentage points", suffix: " percentage points")
  /// Pounds sterling.
  public static let pounds = Unit(name: "£", prefix: "£")
  /// A rate per so many of a population.
  public static func per(_ multiplier: Int) -> Unit {
    let text = "per " + NumberText.decimal(Exact(multiplier), decimals: 0)
    return Unit(name: text, suffix: " " + text)
  }
  /// A number of things, named in words that follow it: `cases per worker`.
  public static func words(_ name: String) -> Unit { Unit(name: name, suffix: " " + name) }

  /// The printed number inside its unit; a minus sign goes before the prefix, and so do the brackets of finance tables.
  public func text(around number: String) -> String {
    if number.hasPrefix("("), number.hasSuffix(")"), !prefix.isEmpty {
      return "(" + prefix + number.dropFirst().dropLast() + suffix + ")"
    }
    guard !prefix.isEmpty, let sign = number.first, "−+".contains(sign) else { return prefix + number + suffix }
    return String(sign) + prefix + number.dropFirst() + suffix
  }

  /// The unit of the difference between two figures in this unit.
  public var ofDifference: Unit { self == .percent ? .percentagePoints : self }
}
