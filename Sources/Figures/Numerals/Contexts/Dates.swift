extension NumeralContext {
  /// Days of the calendar.
  static let dates = NumeralContext(
    name: "dates",
    forms: [
      NumeralForm(
        "[<weekday>[,] ][the ]<day>[ of] <month>[[,] <any-year>]", "14 February 2022", "Monday 8 January",
        "14th of May",
        "Thursday, 9 Nov 2023"),
      NumeralForm(
        "[<weekday> ]<day>( to | and | or |-| - )[<weekday> ]<day> <month>[ <any-year>]", "9 to 20 May 2022",
        "14-16 June", "Monday 10 to Friday 14 June 2024"),
      NumeralForm("<day>, <day> and <day> <month>[ <any-year>]", "14, 15 and 16 March"),
      NumeralForm("<month> <day>, <any-year>", "February 14, 2022"),
      NumeralForm("<month> <ordinal>", "February 14th"),
      NumeralForm("<date>", "14/02/2022", "14.2.22", "2022-02-14"),
    ],
    figures: ["14 visits in February 2022", "In March 24 children moved", "the ratio was 14/02"])
}
