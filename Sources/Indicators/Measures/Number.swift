extension Measure {
  /// A plain number that is none of the others.
  public static let number = Measure(
    id: "number", takes: .value, formula: "the published number",
    unit: { name, _ in name.map(Unit.words) ?? .number }, scale: { _ in 1 }, isPartOfWhole: false, isAdditive: false)
}
