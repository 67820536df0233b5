extension NumeralContext {
  /// Places in a row, but for a rank, which is a figure.
  static let ordinals = NumeralContext(
    name: "ordinals", forms: [NumeralForm("<not-rank><ordinal>", "1st", "22nd")],
    figures: ["ranked 12th", "It came 3rd"])
}
