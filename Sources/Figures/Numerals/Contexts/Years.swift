extension NumeralContext {
  /// Years, and parts of years.
  static let years = NumeralContext(
    name: "years",
    forms: [
      NumeralForm("<years>", "2021-22", "2021/22", "2018-2022", "2021-04"),
      NumeralForm("<years>( |-)Q(1|2|3|4)", "2021-22 Q2"),
      NumeralForm("(FY|AY|RY)[ ](<years>|<year>)", "FY2021-22", "RY2024"),
      NumeralForm("<month> (<year>|<years>)", "March 2021"),
      NumeralForm("<year>( to | and |-)<year>", "2018 to 2022", "2019 and 2020"),
      NumeralForm(
        "(in|since|until|till|during|before|after|early|mid|late|pre|post|the|year|years|spring|summer|autumn|winter|"
          + "Christmas|Easter|term)( |-)<year>", "in 2021", "mid-2021", "the 2021", "summer 2020"),
      NumeralForm("<year><stop>", "2021"), NumeralForm("<year>('s|s|-based)", "2021's", "1990s", "2018-based"),
      NumeralForm("<year>-Q(1|2|3|4)", "2021-Q3"),
      NumeralForm("(Quarter|quarter) <few><stop>", "quarter 2"),
      NumeralForm("<month> '<short-year>", "April ’18"),
      NumeralForm("<month> <short-year>( to | and |-)<month> <short-year><stop>", "April 18 to June 18"),
      NumeralForm("<start><month> <short-year><end>", "Apr 18"),
    ],
    figures: [
      "There were 2021 referrals", "referrals rose to 1983", "£2021", "in 2,021", "In April 18 children moved",
      "a cost of 2021 million", "In 2021 per cent", "from 12-2021",
    ])
}
