import Testing

@testable import Papers

@Suite("A brief's exceptions")
struct BriefExceptionTests {
  private func lines(_ sample: BriefSample) throws -> [String] {
    let (brief, problems) = sample.brief()
    #expect(problems.isEmpty)
    return try #require(brief).exceptions.map { "\($0.mark): \($0.sentence.text) \($0.question.text)" }
  }

  private static let bands = "polarity: higher|bands: {target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\"}"
  private static let missed = "polarity: higher|bands: {target: \"> 85\"}"

  @Test(
    "say where the last value stands",
    arguments: [
      (bands, ["2024-01,80,", "2024-02,86,"], []),
      (
        bands, ["2024-01,90,", "2024-02,80,"],
        [
          "Within tolerance: A: 80 in February 2024, within tolerance; the target is 85. What would bring A to its target?"
        ]
      ),
      (
        bands, ["2024-01,80,", "2024-02,70,"],
        [
          "In failure: A: 70 in February 2024, in failure; the target is 85. "
            + "What is being done about A, in failure in February 2024?"
        ]
      ),
      (
        bands, ["2023-10,70,", "2023-12,71,", "2024-01,72,", "2024-02,70,"],
        [
          "In failure: A: 70 in February 2024, in failure since December 2023; the target is 85. "
            + "What is being done about A, in failure since December 2023?"
        ]
      ),
      (
        bands + "|status: provisional", ["2024-02,70,"],
        [
          "In failure: A (provisional): 70 in February 2024, in failure; the target is 85. "
            + "What is being done about A (provisional), in failure in February 2024?"
        ]
      ),
      (
        missed, ["2024-02,70,"],
        [
          "Target not met: A: 70 in February 2024, target not met; the target is 85. "
            + "What is being done about A, its target not met in February 2024?"
        ]
      ),
      (bands, ["2024-01,70,", "2024-02,c,"], []), (bands, ["2024-02,90,", "2024-03,70,"], []),
      ("polarity: higher", ["2024-02,70,"], []),
    ])
  func zones(_ keys: String, _ rows: [String], _ expected: [String]) throws {
    #expect(try lines(BriefSample(keys: keys, rows: rows, words: "It was `= a@\(rows[0].prefix(7))`.")) == expected)
  }

  @Test(
    "are found whatever the periods are",
    arguments: [
      ("month", "2024-01", "2024-02"), ("quarter", "2022-23-Q3", "2022-23-Q4"), ("day", "2024-03-24", "2024-03-25"),
      ("calendar-year", "2022", "2023"), ("financial-year", "FY2010-11", "FY2011-12"),
      ("academic-year", "AY2021-22", "AY2022-23"),
    ])
  func kinds(_ kind: String, _ first: String, _ last: String) throws {
    let sample = BriefSample(
      keys: "period: \(kind)|\(Self.bands)", rows: ["\(first),71,", "\(last),70,"], others: ["neighbours,\(last),80"],
      words: "It was `= a@\(first)..\(last)`.")
    let (brief, problems) = sample.brief()
    #expect(problems.isEmpty)
    #expect(try #require(brief).exceptions.map(\.mark) == ["In failure", "Worse than others"])
    #expect(try #require(brief).records.count == 5)
  }

  @Test(
    "name what is overdue on the day of the meeting",
    arguments: [
      ("to: executive", "T: an answer was due by 7 March 2024 from Director.", "be answered, due by 7 March 2024?"),
      (
        "to: officer, due: 2024-03-24", "T: due by 24 March 2024 from Director, and open.",
        "be carried out, due by 24 March 2024?"
      ),
      ("to: officer, due: 2024-03-25", nil, nil), ("to: nhs, received: 2024-03-01", nil, nil),
      ("to: officer, due: 2024-03-01, status: withdrawn", nil, nil),
    ])
  func overdue(_ keys: String, _ sentence: String?, _ question: String?) throws {
    let sample = BriefSample(
      rows: ["2024-02,70,"], recommendations: "t: {meeting: 2024-01-08, topic: T, text: T., owner: Director, \(keys)}\n"
    )
    let (brief, problems) = sample.brief()
    #expect(problems.isEmpty)
    let found = try #require(brief).exceptions
    #expect(found.map(\.sentence.text) == [sentence].compactMap { $0 })
    #expect(
      found.map(\.question.text) == [question.map { "When will the recommendation on T \($0)" }].compactMap { $0 })
  }

  @Test("stand the gravest first, then by item, then in the order of the kinds") func order() throws {
    let sample = BriefSample(
      keys: Self.bands, rows: ["2024-02,80,"], others: ["neighbours,2024-02,90"],
      recommendations: "t: {meeting: 2024-01-08, topic: T, text: T., owner: O, to: executive}\n")
    #expect(try lines(sample).map { $0.prefix { $0 != ":" } } == ["Overdue", "Worse than others", "Within tolerance"])
  }

  @Test(
    "are judged up to the paper's period, or as far as its figures reach",
    arguments: [
      ("", "It was `= a@2024-01`.", "January 2024"), ("period: 2023-12\n", "It was `= a`.", "December 2023"),
      ("", "It was `= a@2024-04`.", "April 2024"), ("period: 2023-12\n", "It was `= a@2024-01`.", "January 2024"),
    ])
  func limits(_ front: String, _ words: String, _ month: String) throws {
    let sample = BriefSample(
      keys: Self.bands, rows: ["2023-12,80,", "2024-01,80,", "2024-04,80,"], words: words, front: front)
    #expect(try lines(sample).first?.contains("80 in \(month), within tolerance") == true)
  }

  @Test(
    "are not what cannot be judged, which is counted with its reason",
    arguments: [
      ("polarity: none", ["2024-02,70,"], "1 has no good direction"),
      ("polarity: higher", ["2024-02,70,"], "1 has neither a target nor others to be compared with"),
      ("polarity: higher|status: illustrative", ["2024-02,70,"], "1 is illustrative without a target"),
      (bands, ["2024-01,70,", "2024-02,c,"], "1 has no number in the last period"), (bands, ["2024-02,90,"], nil),
    ])
  func unjudged(_ keys: String, _ rows: [String], _ reason: String?) throws {
    let sample = BriefSample(keys: keys, rows: rows, words: "It was `= a@\(rows[0].prefix(7))`.")
    let (brief, _) = sample.brief()
    #expect(try #require(brief).unjudged == reason.map { "Of 1 indicator in the papers none are judged; \($0)." })
  }
}
