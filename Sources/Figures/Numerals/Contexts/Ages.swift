extension NumeralContext {
  /// Ages.
  static let ages = NumeralContext(
    name: "ages",
    forms: [
      NumeralForm(
        "<not-average>(aged|ages|age) [of |between |from |under |over |up to |below |above ]<age>"
          + "[( to | or |-)<age>| and <age><stop>][ (and|or) (over|under|above|below|older|younger)]", "aged 0 to 17",
        "age of 16",
        "aged 16 and over", "ages 5-11"),
      NumeralForm(
        "<age>[( to | and | or |-|- and |- to )<age>]( |-)year[s]( |-)old[s]", "16 and 17 year olds", "18-year-old",
        "16- and 17-year-olds", "5 to 11 year olds", "16 years old"),
      NumeralForm("<age>( |-)(day|week|month)[s]( |-)old[s]", "6-month-old"),
      NumeralForm("<age> years of age", "18 years of age"),
      NumeralForm("(under|over)(s|) <age>s", "under 18s", "over 65s"),
      NumeralForm("(under|over)-<age>[s]", "under-5s"), NumeralForm("the (under|over) <age>s", "the under 5s"),
      NumeralForm("(under|over) (the age of |age )<age>", "under the age of 5"),
      NumeralForm(
        "(child|children|people|person|adults|babies|infants|pupils|girls|boys|students|learners|anyone|everyone|"
          + "parents|leavers|residents|mothers) [who are ](under|over|below|above|from) <age>[ to <age>]<stop>",
        "children under 18", "young people over 16", "children who are under 5"),
      NumeralForm("<start>[children ](under|over) <age>[s]<end>", "Under 1"),
      NumeralForm("<age>+ (service|services|team|teams|pathway|provision|accommodation)", "16+ service"),
      NumeralForm("<age>(-| to )<age> (service|services|team|population|pathway|age group)", "0-25 service"),
      NumeralForm("<age> and (older|younger)", "16 and older"), NumeralForm("turn(s|ed|ing) <age><stop>", "turned 18"),
      NumeralForm("(pre|post)( |-)(16|18|19)", "post-16"),
    ],
    figures: [
      "The number fell to under 18", "under 18 children", "aged 18%", "children over 12 months", "an average age of 15",
      "16+ visits", "0-25 visits", "over 100 per cent", "aged 16 and 45 others",
    ])
}
