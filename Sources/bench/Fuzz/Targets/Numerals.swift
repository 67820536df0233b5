import Figures

extension FuzzTarget {
  /// Prose, read for numbers that nothing vouches for.
  static let numerals = FuzzTarget(
    name: "numerals",
    seeds: [
      "On 14 February 2022 at 5.30pm the board met.", "Table 3 and paragraph 4.10 give 1,983 of 82,995 children.",
      "Children aged 0 to 17, under 18s, and 16 and 17 year olds.", "Within 45 working days, on average 81.2%.",
      "Section 47 of the Children Act 1989; Schedule 12A.", "Call 0121 496 0000 or write to 1 High Street, B69 3DE.",
      "From 2018-19 to 2021-22 it fell by two thirds, forty-two per cent.",
      "See https://example.gov.uk/2021/12-report.",
      "COVID-19, Key Stage 4, Level 2 and PI 4.", "£74.475m, (383) and 238.9 per 10,000.", "1. Introduction\n2. Two",
      "ranked 12th of 151, every 4 weeks, 15-day",
    ],
    prepare: { { text in _ = Numerals.unbound(in: text) } })
}
