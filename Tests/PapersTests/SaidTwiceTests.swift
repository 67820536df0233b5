import Diagnostics
import Testing

@testable import Papers

@Suite("A figure said twice") struct SaidTwiceTests {
  /// A review of two chapters.
  private func site(_ first: String, _ second: String, cover: String = "") -> Content {
    Content([
      "reviews/r/index.md": "---\nkind: review\ntitle: Review\nperiod: 2021-04..2021-06\n---\n\(cover)\n",
      "reviews/r/01-a.md": "---\nkind: review\ntitle: A\n---\n\(first)\n",
      "reviews/r/02-b.md": "---\nkind: review\ntitle: B\n---\n\(second)\n",
    ])
  }

  @Test("in two citations of one value is reported with both places") func cited() {
    #expect(
      site("[about 1,000](cite:annual#leavers)", "So [nearly 1,200](cite:annual#leavers)").checked().problems == [
        "content/reviews/r/02-b.md:5:5: 'annual#leavers' is nearly 1,200 here but about 1,000 at "
          + "content/reviews/r/01-a.md:5:2 [figure-said-twice] "
          + "(correct one of them, or give them two names after the '#')"
      ])
  }

  @Test(
    "is no problem where both can be true, where the values are two, and where nobody says which value is meant",
    arguments: [
      ("[about 1,000](cite:annual#leavers)", "[1,010](cite:annual#leavers)"),
      ("[1,000](cite:annual#leavers)", "[1,200](cite:annual#starters)"),
      ("[1,000](cite:annual)", "[1,200](cite:annual)"),
      ("[1,000](cite:annual#leavers)", "[1,200](cite:annual)"),
      ("[1,000](cite:annual#leavers)", "[most](cite:annual#leavers)"),
    ])
  func allowed(_ first: String, _ second: String) {
    #expect(site(first, second).checked().problems.isEmpty)
  }

  @Test("is compared within its own publication") func publications() {
    var content = site("[1,000](cite:annual#leavers)", "")
    content.files["about.md"] = "---\nkind: page\ntitle: About\n---\n[1,200](cite:annual#leavers)\n"
    #expect(content.checked().problems.isEmpty)
  }

  @Test("is reported once for each place that contradicts the first") func thrice() {
    let places = site(
      "[1](cite:annual#x) [2](cite:annual#x) [1](cite:annual#x)", "[2](cite:annual#x)"
    ).checked().problems.map { $0.prefix { $0 != "'" } }
    #expect(
      places == [
        "content/reviews/r/01-a.md:5:21: ", "content/reviews/r/01-a.md:5:40: ", "content/reviews/r/02-b.md:5:2: ",
      ])
  }

  @Test(
    "needs a name of letters, digits and hyphens",
    arguments: [
      ("annual#", "5:17: there is no name after the '#'"),
      ("annual#a_b", "5:17: 'a_b' cannot name a value of a publication"),
      ("annual#a#b", "5:17: 'a#b' cannot name a value of a publication"),
    ])
  func names(_ target: String, _ told: String) {
    #expect(
      site("[1](cite:\(target))", "").checked().problems == [
        "content/reviews/r/01-a.md:\(told) [cited-name] "
          + "(write letters, digits and hyphens after the '#', such as cite:annual#leavers)"
      ])
  }

  @Test("of a source that is not there points at the source") func unknownSource() {
    #expect(
      site("[1](cite:anual#x)", "").checked().problems == [
        "content/reviews/r/01-a.md:5:10: sources.yml lists no source 'anual' [unknown-source] (did you mean 'annual'?)"
      ])
  }

  @Test(
    "against the data is explained by the other place, however it is referred to",
    arguments: ["visits", "visits.last", "visits@2021-06", "visits.max"])
  func verified(_ reference: String) {
    let (library, _) = Library.understand(site("[97.0%](=visits)", "[96.0%](=\(reference))").folder)
    let problems = library.verify().1
    #expect(problems.map(\.rule.id) == ["figure-mismatch"])
    #expect(problems.first?.notes.last == "the same figure is written 97.0% at content/reviews/r/01-a.md:5:2")
  }

  @Test("the same way twice, or of another period, explains nothing") func notes() {
    let (library, _) = Library.understand(
      site("[96.0%](=visits) [90.0%](=visits.first)", "[96.0%](=visits)").folder)
    let problems = library.verify().1
    #expect(problems.map(\.rule.id) == ["figure-mismatch", "figure-mismatch"])
    #expect(!problems.flatMap(\.notes).contains { $0.hasPrefix("the same figure") })
  }
}
