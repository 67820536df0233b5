import Testing

@testable import Diagnostics

@Suite("Labels inside sentences")
struct InSentenceTests {
  @Test(
    arguments: [
      ("Statistical neighbours", "statistical neighbours"), ("Nearest neighbours", "nearest neighbours"),
      ("Other authorities", "other authorities"), ("Unitary authorities", "unitary authorities"),
      ("statistical neighbours", "statistical neighbours"),
    ])
  func whatDescribesLosesItsCapital(label: String, expected: String) {
    #expect(InSentence.label(label) == expected)
  }

  @Test(
    arguments: [
      "England", "West Midlands", "Black Country", "London boroughs", "English authorities", "All Saints", "National",
      "Statistical Neighbours", "Sandwell’s neighbours", "",
    ])
  func nameKeepsIts(label: String) {
    #expect(InSentence.label(label) == label)
  }
}
