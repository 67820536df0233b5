extension NumeralContext {
  /// Names with a number in them.
  static let names = NumeralContext(
    name: "names with numbers",
    forms: [
      NumeralForm("(covid|COVID)( |-)19", "COVID-19", "Covid 19"),
      NumeralForm("<acronym>-<code>", "UTF-8", "SDQ-25"),
      NumeralForm(
        "(Key Stage|key stage|Grade|grade|Year|Attainment|Progress|WCAG|ISO|HTML|Windows|UTF|NVQ|Level) <range><stop>",
        "Key Stage 4", "Year 6", "Grade 7", "WCAG 2.2", "Level 2"),
      NumeralForm("(Years|Grades|Levels|Key Stages) <refs><stop>", "Years 7 and 8"),
      NumeralForm("(1:1|1-2-1|1-to-1)", "1:1", "1-to-1"),
    ],
    figures: ["Each year 12 children", "this year 45", "Level 2 per cent", "a ratio of 2:1"])
}
