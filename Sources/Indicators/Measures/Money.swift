extension Measure {
  /// Pounds sterling. `unit: £k` or `unit: £m` says that the column holds thousands or millions, and `display: £m` that
  /// millions are printed, whatever it holds.
  public static let money = Measure(
    id: "money", takes: .value, formula: "the amount in pounds",
    unit: { name, _ in
      MoneyScale.words.first { $0.word == name }?.value.unit ?? .pounds
    }, scale: { _ in 1 },
    isPartOfWhole: false, isAdditive: true)
}
