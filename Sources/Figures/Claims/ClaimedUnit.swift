import Indicators

extension NumberClaim {
  /// Whether a figure is what was written: its number, at the author's precision, in its unit.
  func states(_ quantity: Quantity) -> Bool { unitFits(quantity) && agrees(with: plain(quantity)) }

  /// The figure's number in plain units: money may be held in thousands or millions, and claims are in pounds.
  func plain(_ quantity: Quantity) -> Exact {
    switch (quantity.unit.prefix, quantity.unit.suffix) {
    case ("£", "k"): quantity.value * Exact(1_000)
    case ("£", "m"): quantity.value * Exact(1_000_000)
    case ("£", "bn"): quantity.value * Exact(1_000_000_000)
    default: quantity.value
    }
  }

  /// Whether parts of a hundred were written.
  var isPercent: Bool { ["%", "per cent", "percent"].contains(unit) }
  /// Whether a difference of percentages was written.
  var isPoints: Bool { unit.hasPrefix("percentage point") }

  /// A bare number says nothing about its unit; what is written must fit: percent is not percentage points.
  func unitFits(_ quantity: Quantity) -> Bool {
    if unit.isEmpty { return true }
    if isPercent || isPoints { return isPercent ? quantity.unit == .percent : quantity.unit == .percentagePoints }
    if unit == "£" { return quantity.unit.prefix == "£" }
    if unit.hasPrefix("per ") {
      return quantity.unit.suffix.hasPrefix(" per ") && " \(unit) ".hasPrefix(quantity.unit.suffix + " ")
    }
    // A unit of words is those words; a bare number may be followed by what it counts.
    return quantity.unit == .number || quantity.unit.suffix == " " + unit
  }
}
