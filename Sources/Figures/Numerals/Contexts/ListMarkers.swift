extension NumeralContext {
  /// Numbers at the start of a heading or list item, before its words.
  static let listMarkers = NumeralContext(
    name: "list numbers",
    forms: [
      NumeralForm("<start><few>(.|\\)) <letter>", "1. Introduction", "4) Context"),
      NumeralForm("<start>\\(<few>\\) <letter>", "(2) Reasons"),
    ],
    figures: ["(383)", "4.5 visits", "It fell by 2. The"])
}
