import Testing

@testable import Papers

@Suite("What a brief says has changed")
struct BriefChangeTests {
  private func brief(_ sample: BriefSample) throws -> MemberBrief {
    let (brief, problems) = sample.brief()
    #expect(problems.isEmpty)
    return try #require(brief)
  }

  private static let bands = "polarity: higher|bands: {target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\"}"

  @Test(
    "says how values differ from those of the meeting before",
    arguments: [
      (
        "polarity: higher", ["2023-12,80,", "2024-02,70,"],
        "A: down 10 to 70 in February 2024, from 80 in December 2023, worsened."
      ),
      (
        "polarity: lower", ["2023-12,80,", "2024-02,70,"],
        "A: down 10 to 70 in February 2024, from 80 in December 2023, improved."
      ),
      ("polarity: none", ["2023-12,60,", "2024-02,70,"], "A: up 10 to 70 in February 2024, from 60 in December 2023."),
      ("polarity: none", ["2023-12,70.4,", "2024-02,70.3,"], "A: 70 in February 2024, the same as in December 2023."),
      (
        "polarity: none", ["2023-12,70.4,", "2024-02,70.6,"],
        "A: up slightly to 71 in February 2024, from 70 in December 2023."
      ),
      (
        bands, ["2023-11,90,", "2023-12,80,", "2024-01,79,", "2024-02,70,"],
        "A: down 10 to 70 in February 2024, from 80 in December 2023, worsened; then within tolerance, now in failure."
      ),
      (
        "changes: [{from: 2024-02, note: n}]", ["2023-12,80,", "2024-02,70,"],
        "A: 70 in February 2024 and 80 in December 2023, which cannot be compared: counted differently from February 2024."
      ),
      ("polarity: higher", ["2023-12,c,", "2024-02,70,"], nil), ("polarity: higher", ["2024-02,70,"], nil),
      ("polarity: higher", ["2023-11,80,", "2023-12,70,"], nil),
    ])
  func values(_ keys: String, _ rows: [String], _ expected: String?) throws {
    let month = rows[rows.count - 1].prefix(7)
    let brief = try brief(BriefSample(keys: keys, rows: rows, words: "It was `= a@\(month)`."))
    #expect(brief.values.map(\.sentence.text) == [expected].compactMap { $0 })
    #expect(brief.previous?.id == "2024-01-08")
  }

  @Test("has nothing to compare with at a first meeting") func firstMeeting() throws {
    let brief = try brief(BriefSample(hasEarlierMeeting: false))
    #expect(brief.previous == nil)
    #expect(brief.values.isEmpty)
    #expect(brief.recommendations.isEmpty)
  }

  @Test("takes for then what the papers of the meeting before knew") func earlierPaper() throws {
    let sample = BriefSample(
      rows: ["2023-10,60,", "2023-12,80,", "2024-02,70,"],
      more: [
        "board/2024-01-08/minutes.md":
          "---\nkind: minutes\ntitle: Minutes\nperiod: 2023-10\n---\n\n## Apologies\n\nIt was `= a`.\n"
      ])
    #expect(
      try brief(sample).values.map(\.sentence.text) == [
        "A: up 10 to 70 in February 2024, from 60 in October 2023, improved."
      ])
  }

  @Test("says once what has become of several recommendations") func recommendations() throws {
    let keys = "topic: T, text: T., owner: O, to: officer"
    let sample = BriefSample(
      recommendations: """
        a: {meeting: 2024-01-08, \(keys)}
        b: {meeting: 2023-11-13, \(keys), response: {date: 2024-02-12, text: Yes.}, status: complete}
        c: {meeting: 2023-11-13, \(keys), updates: [{meeting: 2024-03-25, text: N., status: in progress}]}
        d: {meeting: 2023-11-13, \(keys), updates: [{meeting: 2024-03-25, text: N., status: in progress}]}
        e: {meeting: 2023-11-13, \(keys), updates: [{date: 2024-02-01, text: N.}]}
        f: {meeting: 2023-11-13, \(keys), response: {date: 2024-02-12, text: Yes.}}
        g: {meeting: 2023-11-13, \(keys)}
        h: {meeting: 2024-03-25, \(keys)}

        """)
    #expect(
      try brief(sample).recommendations.map(\.sentence.text) == [
        "T: made on 8 January 2024, open.", "T: answered on 12 February 2024; it was open and is complete.",
        "2 were open and are in progress: T; T.", "T: reported on, and still open.",
        "T: answered on 12 February 2024, and still open.",
      ])
  }
}
