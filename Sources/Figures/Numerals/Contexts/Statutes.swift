extension NumeralContext {
  /// References to laws.
  static let statutes = NumeralContext(
    name: "references to laws",
    forms: [
      NumeralForm("<not-this>(section|subsection) <range>", "section 47"),
      NumeralForm("<not-this>(sections|subsections) <refs>", "sections 17 and 20"),
      NumeralForm("s(.|. )<range>", "s.47"), NumeralForm("ss(.|. )<refs>", "ss. 17 and 20"),
      NumeralForm(
        "<bare>(schedule|regulation|reg.|article|art.|rule|clause|protocol) <range>", "Schedule 12A", "regulation 7",
        "Article 8"),
      NumeralForm("<bare>(schedules|regulations|articles|rules|clauses) <refs>", "clauses 4 to 6"),
      NumeralForm(
        "(Act|Acts|Order|Regulations|Rules|Bill|Measure|Directive|Convention)( |, | of | \\()<any-year>",
        "Act 1989", "Regulations 2010", "Act of 1972"),
      NumeralForm("SI <any-year>/<house>", "SI 2010/959"), NumeralForm("(Cm|Cmnd|CP) <house>", "Cm 5730"),
    ],
    figures: [
      "in this section 24 children", "the regulations 12 children", "the Act 24 times", "section 47 and 12 children",
    ])
}
