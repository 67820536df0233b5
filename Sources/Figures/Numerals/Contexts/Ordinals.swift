extension NumeralContext {
  /// Places in a row, but for a rank, which is a figure.
  static let ordinals = NumeralContext(
    name: "ordinals", forms: [NumeralForm("<not-rank><ordinal><not-ranked>", "1st", "22nd")],
    figures: ["ranked 12th", "It came 3rd", "12th of 151", "the 90th percentile"])
}
