import Testing

@testable import Papers

@Suite("A brief's signals of control charts")
struct BriefSignalTests {
  /// Twelve months with values around 25, some more, and eight around 18.
  private static func months(_ more: [Int] = [], then: [String] = []) -> [String] {
    let values = (0..<6).flatMap { _ in [20, 30] } + more + (0..<4).flatMap { _ in [14, 22] }
    return (values.map(String.init) + then).enumerated().map { index, value in
      let month = 6 + index
      return "\(2022 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1),\(value),"
    }
  }

  private static let shift = "8 months in a row below the mean"

  @Test(
    "take what a control chart signalled within a year of the last value, or what is better and lasts",
    arguments: [
      ("higher", months(), "\(shift), July 2023 to February 2024, which is worse; 22 in February 2024", 1),
      ("none", months(), "\(shift), July 2023 to February 2024; 22 in February 2024", 1),
      ("lower", months(), "\(shift), July 2023 to February 2024, which is better; 22 in February 2024", 2),
      ("higher", months(then: ["25"]), "\(shift), July 2023 to February 2024, which is worse; 25 in March 2024", 1),
      ("lower", months(then: ["25"]), nil, 0),
      ("higher", months(then: Array(repeating: ["30", "20"], count: 6).flatMap(\.self)), nil, 0),
      ("higher", months(then: ["c"]), nil, 0),
    ])
  func signals(_ polarity: String, _ rows: [String], _ expected: String?, _ severity: Int) throws {
    let last = rows[rows.count - 1].prefix(7)
    let sample = BriefSample(
      keys: "polarity: \(polarity)", rows: rows, words: "It was `= a.first`.", front: "period: 2022-07..\(last)\n")
    let (brief, problems) = sample.brief()
    #expect(problems.isEmpty)
    let found = try #require(brief).exceptions
    #expect(found.map(\.sentence.text) == [expected.map { "A: \($0)." }].compactMap { $0 })
    #expect(found.allSatisfy { $0.severity.rawValue == severity })
    #expect(found.allSatisfy { $0.question.text.hasSuffix(", and will it last?") == (polarity == "lower") })
  }

  @Test("lead to a control chart only where the indicator's page has one", arguments: [("25", "figure-2"), ("c", nil)])
  func chartLink(_ later: String, _ fragment: String?) throws {
    let (brief, problems) = BriefSample(rows: Self.months(then: [later])).brief()
    #expect(problems.isEmpty)
    let pieces = try #require(brief?.exceptions.first).sentence.pieces
    let fragments = pieces.compactMap { piece -> Target? in
      if case .link(_, let target) = piece { return target }
      return nil
    }
    #expect(fragments.map(\.fragment) == [nil, fragment])
  }
}
