extension Measure {
  /// So much for each of something: numerator ÷ denominator, or the published average.
  public static let average = Measure(
    id: "average", takes: .ratioOrValue, formula: "number counted ÷ number that it is divided by",
    unit: { name, _ in name.map(Unit.words) ?? .number }, scale: { _ in 1 }, isPartOfWhole: false, isAdditive: false)
}
