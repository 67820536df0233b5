extension Measure {
  /// So many per 10,000 (or `per:`) of a population: numerator ÷ denominator × per.
  public static let rate = Measure(
    id: "rate", takes: .ratioOrValue, formula: "number counted ÷ number that it is out of × multiplier",
    unit: { _, per in .per(per) },
    scale: { per in per }, isPartOfWhole: false, isAdditive: false, confidence: [.byar, .poisson])
}
