extension Measure {
  /// Pounds sterling. `unit: k` or `unit: m` says that the values are thousands or millions.
  public static let money = Measure(
    id: "money", takes: .value, formula: "the amount in pounds",
    unit: { name, _ in name.map { Unit(name: "£\($0)", prefix: "£", suffix: $0) } ?? .pounds }, scale: { _ in 1 },
    isPartOfWhole: false, isAdditive: true)
}
