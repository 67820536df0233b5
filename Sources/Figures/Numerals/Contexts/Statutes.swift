extension NumeralContext {
  /// References to laws.
  static let statutes = NumeralContext(
    name: "references to laws",
    forms: [
      NumeralForm("<not-this>(section|sections|subsection|subsections) <refs>", "section 47", "sections 17 and 20"),
      NumeralForm("(s|ss)(.|. )<refs>", "s.47", "ss. 17 and 20"),
      NumeralForm(
        "<bare>(schedule|regulation|article|rule|clause|protocol|subsection)[s] <refs>", "Schedule 12A", "regulation 7",
        "Article 8", "clauses 4 to 6"),
      NumeralForm(
        "(Act|Acts|Order|Regulations|Rules|Bill|Measure|Directive|Convention)( |, | of | \\()<any-year>",
        "Act 1989", "Regulations 2010", "Act of 1972"),
      NumeralForm("SI <any-year>/<house>", "SI 2010/959"), NumeralForm("(Cm|Cmnd|CP) <house>", "Cm 5730"),
    ],
    figures: ["in this section 24 children", "the regulations 12 children", "the Act 24 times"])
}
