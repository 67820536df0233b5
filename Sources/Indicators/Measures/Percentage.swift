extension Measure {
  /// A part of a whole, in hundredths: numerator ÷ denominator × 100. The numerator cannot exceed the denominator.
  public static let percentage = Measure(
    id: "percentage", takes: .ratioOrValue, formula: "number counted ÷ number that it is out of × 100",
    unit: { _, _ in .percent },
    scale: { _ in 100 }, isPartOfWhole: true, isAdditive: false, confidence: [.wilson])
}
