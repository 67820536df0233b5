extension NumeralContext {
  /// Lengths of time that are part of a rule or a name: what something took is a figure.
  static let durations = NumeralContext(
    name: "fixed lengths of time",
    forms: [
      NumeralForm(
        "within [the |a |their ][first |last ]<count> [working |clear |calendar |school ]<length>",
        "within 45 working days",
        "within 24 hours", "within the first 12 months"),
      NumeralForm("<not-average><count>-(hour|day|week|month|year|minute)", "15-day", "12-month"),
      NumeralForm("<count>(-| )(hourly|weekly|monthly|yearly)", "6-weekly"),
      NumeralForm("<not-average><count>( |-)working( |-)day", "45 working day", "15-working-day"),
      NumeralForm("longer than <count> working <length>", "longer than 5 working days"),
      NumeralForm("every <count> [working |school ]<length>", "every 4 weeks"),
      NumeralForm(
        "(last|past|previous|next|first|preceding|following|latest|final|rolling) <count> [working ]<length>",
        "last 12 months", "next 3 years"),
      NumeralForm(
        "<count> <length> (to|ending|ended|up to)[ the end of| in| on] (<month>|<day>)", "12 months to March",
        "12 months ending in June"),
      NumeralForm("<count> <length> or (more|longer|less|over)", "2 years or more"),
      NumeralForm("(with|have|having|had|has|for|of) <few> or (more|fewer|less)", "with 3 or more"),
      NumeralForm("allow(s|ed|) [up to ]<count> [working ]<length>", "allows up to 45 working days"),
      NumeralForm(
        "(limit|deadline|maximum|timescale|target|standard) of <count> [working ]<length>", "limit of 45 working days"),
    ],
    figures: [
      "It took 37 days", "an average of 12 months", "longer than 37 days", "an average 37-day wait",
      "up to 90 days", "31 or fewer", "moved 3 times within 45",
    ])
}
