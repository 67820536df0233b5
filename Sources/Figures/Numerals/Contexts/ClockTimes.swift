extension NumeralContext {
  /// Times of day.
  static let times = NumeralContext(
    name: "times of day",
    forms: [
      NumeralForm("<clock>[ ](am|pm|a.m|p.m|noon|midnight)[.]", "5.30pm", "10 am", "6:15 p.m.", "12 noon"),
      NumeralForm("<clock>( to | until | and |-)<clock>[ ](am|pm)", "5 to 6.30pm", "10-11am"),
      NumeralForm("<time>", "17:00"),
      NumeralForm("24/7", "24/7"), NumeralForm("24 hours a day", "24 hours a day"),
      NumeralForm("(seven|7|five|5) days a week", "7 days a week"),
    ],
    figures: ["it stood at 5.30", "a ratio of 1:10", "24 hours"])
}
