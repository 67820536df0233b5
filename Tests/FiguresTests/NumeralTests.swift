import Testing

@testable import Figures

@Suite struct NumeralTests {
  /// Sentences without a figure.
  private static let plain = [
    "The board met on Thursday 14 March 2024 at 5.30pm in Committee Room 2.",
    "Ofsted inspected from 9 to 20 May 2022 and published its report on 5 July 2022.",
    "When a council has reasonable cause, section 47 of the Children Act 1989 requires it to make enquiries.",
    "S47 enquiries and Section 20 agreements are counted apart.",
    "Statutory guidance allows up to 45 working days.", "Decided within 45 working days on average.",
    "Children unallocated for longer than 5 working days; two people who each work half the week.",
    "Assessments completed within 45 working days of the referral, as a share of all completed.",
    "Performance against PI 4 is shown in Table 3, and paragraph 4.10 says why.",
    "The rate per 10,000 children aged 0 to 17 is worked out from the population of mid-2021.",
    "The 2021 census counts young people aged 16 and over.",
    "In 2021-22 the service was below target; 2020/21 was worse.",
    "Between April 2018 and March 2022 the contract had four elements.",
    "Data for 2017/18 were revised in 2019, and the 2020 figures were not.",
    "The review covers the 12 months to March 2022.",
    "Children under 18 who are missing are reported on within 72 hours.",
    "An 18-year-old may stay put; 16 and 17 year olds may not be placed in such homes.",
    "Visits are due every 4 weeks, or every six weeks where the plan says so.",
    "After COVID-19 the attendance at Key Stage 4 fell.",
    "Contact: Council House, 1 High Street, Wolverley, B69 3DE, telephone 0121 496 0000.",
    "Read https://www.example.gov.uk/2021/report-12.pdf or write to team24@example.gov.uk.",
    "The minutes of 22 January 2024 (minute 9/24) were approved.",
    "Items 6, 7 and 8 were taken together; pages 5-6 and Appendices 1 and 2 refer.",
    "Schedule 12A, paragraphs 1 to 3, and regulation 7 of the 2010 Regulations apply.",
    "Two meetings were cancelled, and one of the members left early.",
    "The 1st cohort, in its second year, has three social workers.",
    "The chair adjourned at 7 pm until 17:30 the next day.",
    "Children in care for 2 years or more, with 3 or more placements in a year.",
    "The service is open 24 hours a day, 7 days a week.",
    "The first half of the year was hard, the second half of it harder.",
    "A third party and a fourth visit; half-term; quarter by quarter.",
    "Twenty-first century practice needs a one-to-one talk.",
    "The trust, founded in 2018, was inspected in November 2017, July 2019 and 2022.",
    "Version 2.1 of the standard, Part 1, Phase 2, tier 4.",
    "The post-16 pathway and the 0-25 service meet weekly.",
    "From January to March 2019 the Q2 and Q3 returns were late.",
    "Under section 17(10)(a) and s.47, as Article 8 and the Regulations 2010 require.",
    "A re-referral is one within 12 months of the last.", "AY2021-22 and FY2021-22 are not the same year.",
    "No. 4 of the questions, and question 5, were withdrawn.", "See www.example.org/24.", "It is 2021.",
    "Young people over 18, and those aged 21 or over.", "H1 2021", "Element ii, Section ii.3", "",
  ]

  /// Sentences with their figures.
  private static let figures: [(String, [String])] = [
    ("The trust made 1,518 enquiries in 2021-22.", ["1,518"]),
    ("Performance was 81.2% on average, against a target of 85%.", ["81.2%", "85%"]),
    ("The deficit was £7.018m at the end of March 2022.", ["£7.018m"]), ("The result was (383).", ["383"]),
    ("The net change was -12 and +3.5 points.", ["-12", "+3.5"]), ("It cost £1.5 million.", ["£1.5 million"]),
    ("About 42 per cent of 309 files.", ["42 per cent", "309"]),
    ("A gap of 5.4 percentage points.", ["5.4 percentage points"]),
    ("Assessments took 37 days on average, half the year.", ["37"]), ("They took 37 working days.", ["37"]),
    ("Children waited up to 90 days.", ["90"]), ("In March 24 children moved.", ["24"]),
    ("There were 5 meetings and 14 visits.", ["5", "14"]), ("In the table 24 children are shown.", ["24"]),
    ("Fewer than 18 children, and under 18 boys.", ["18", "18"]), ("There were 2018 referrals.", ["2018"]),
    ("It ranked 12th of 151.", ["12th", "151"]), ("Forty-two per cent agreed.", ["Forty-two per cent"]),
    ("Two thirds of families, or a quarter of children.", ["Two thirds", "a quarter"]),
    ("More than half of referrals, and nearly half.", ["half", "half"]),
    ("One in five children, nine out of ten families.", ["One in five", "nine out of ten"]),
    ("A thousand children and two hundred and six plans.", ["A thousand", "two hundred and six"]),
    ("Twenty young people took part.", ["Twenty"]), ("It is three times as high.", ["three times as"]),
    ("The rate of 283.9 per 10,000 children is high.", ["283.9"]), ("On 14 March 12 children moved.", ["12"]),
    ("A ratio of 2:1 and of 1:10.", ["2", "1", "1", "10"]), ("½ of them, or ３ of five, or ١٢.", ["½", "３", "١٢"]),
    ("In 2021 5 homes closed.", ["5"]), ("Section 47 enquiries: 12.", ["12"]), ("GBP500 and $20k", ["500", "$20k"]),
    ("Rates rose from 58.9 in 2020 to 60.1 in 2021.", ["58.9", "60.1"]), ("PI 4 averaged 81.2.", ["81.2"]),
    ("Within 45 working days in 81% of cases.", ["81%"]), ("Of 18 children aged 18, 3 left.", ["18", "3"]),
    ("12-15 and 7-day", ["12", "15"]), ("400 or more children", ["400"]),
    ("Of 45 recommendations 12 were accepted.", ["45", "12"]), ("1\u{A0}983", ["1", "983"]),
    ("100", ["100"]),
    ("16+ visits, 24+", ["16", "24"]), ("fell by 1,\n983", ["1", "983"]), ("Table 3 to 4.5% of 6", ["4.5%", "6"]),
    ("A hundred, one hundred, hundreds.", ["A hundred", "one hundred"]), ("Cut by a quarter.", ["a quarter"]),
    ("an average 37-day wait", ["37"]), ("It was 0.5 and .5", ["0.5", "5"]), ("x=12;y", ["12"]),
    ("14\nFebruary\n2022 and 15\nvisits", ["15"]), ("17 and 18 of the 25", ["17", "18", "25"]),
  ]

  @Test("dates, ages, numbering, names and small words are no figures", arguments: plain)
  func plainSentence(_ sentence: String) {
    #expect(Numerals.unbound(in: sentence).map(\.text) == [])
  }

  @Test("every other number is a figure", arguments: figures)
  func figure(_ row: (sentence: String, figures: [String])) {
    #expect(Numerals.unbound(in: row.sentence).map(\.text) == row.figures)
  }

  @Test("ranges count characters, whatever stands before") func rangesCountCharacters() {
    let numerals = Numerals.unbound(in: "e\u{301}👩‍👩‍👧\r\n– “12%” 3")
    #expect(numerals.map(\.range) == [6..<9, 11..<12])
    #expect(numerals.map(\.text) == ["12%", "3"])
  }

  @Test("a gap where a reference stood holds sentences apart") func gap() {
    #expect(Numerals.unbound(in: "\u{FFFC} 12").map(\.text) == ["12"])
    #expect(Numerals.unbound(in: "In 2021 \u{FFFC} moved; Table \u{FFFC}").isEmpty)
  }

  private static let units = [
    "12", "1,983", "81.2%", "£", "4.10", "2021", "-22", "14", " ", " ", " ", "\n", "March", "Table", "PI", "under",
    "aged",
    "and", "to", "section", "within", "working", "days", "(", ")", ".", ",", "/", ":", "twenty", "-", "a", "hundred",
    "half", "of", "one", "in", "five", "per cent", "é", "👩‍👩‍👧", "\u{FFFC}", "½", "'", "B69 3DE", "www.", "@", "0121", "<",
    "th",
    "QA", "\u{301}", "\r\n", "+", "|", "million", "Act", "years", "old",
  ]

  @Test("whatever is written, numerals are in order, inside the text, and gone once they are bound", arguments: 1...4)
  func whateverIsWritten(_ seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Self.units[Int.random(in: 0..<Self.units.count, using: &random)]
      }.joined()
      let numerals = Numerals.unbound(in: text)
      #expect(numerals == Numerals.unbound(in: text))
      var (characters, last) = (Array(text), 0)
      for numeral in numerals {
        #expect(numeral.range.lowerBound >= last && numeral.range.upperBound <= characters.count)
        #expect(String(characters[numeral.range]) == numeral.text)
        last = numeral.range.upperBound
      }
      for numeral in numerals.reversed() { characters.replaceSubrange(numeral.range, with: ["\u{FFFC}"]) }
      #expect(Numerals.unbound(in: String(characters)).isEmpty, "\(text.debugDescription)")
    }
  }

  @Test(
    "a text of many numbers is read in one walk", arguments: ["1 ", "1.", "a@1 ", "Table 1, ", "twenty ", "1 and "])
  func manyNumbers(_ unit: String) {
    _ = Numerals.unbound(in: String(repeating: unit, count: 2_000))
  }
}
