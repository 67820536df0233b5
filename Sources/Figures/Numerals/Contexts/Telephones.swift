extension NumeralContext {
  /// Telephone numbers.
  static let telephones = NumeralContext(
    name: "telephone numbers",
    forms: [
      NumeralForm("<telephone>", "0121 496 0000", "+44 20 7946 0000", "(0121) 496 0000", "0800 1111"),
      NumeralForm("(call|calling|dial|ring|NHS) (999|111|101)", "call 999", "NHS 111"),
    ],
    figures: ["0.121", "999 calls", "04 children"])
}
