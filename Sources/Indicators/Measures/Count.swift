extension Measure {
  /// So many of something; `unit:` says of what.
  public static let count = Measure(
    id: "count", takes: .value, formula: "the number counted", unit: { name, _ in name.map(Unit.words) ?? .number },
    scale: { _ in 1 }, isPartOfWhole: false, isAdditive: true)
}
