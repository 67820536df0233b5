extension NumeralContext {
  /// What a rate is per, and the unit of a table.
  static let units = NumeralContext(
    name: "units of rates",
    forms: [
      NumeralForm("(per|for every) (100|1,000|1000|10,000|10000|100,000|100000|1,000,000)", "per 10,000", "per 100"),
      NumeralForm("£['](000|000s)", "£’000", "£000"),
    ],
    figures: ["10,000 children", "per 10,001", "£1,000"])
}
