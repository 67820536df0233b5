import Diagnostics
import Testing

@Suite("Closest names") struct ClosestNameTests {
  private let keys = ["title", "period", "polarity", "decimals", "pi4"]

  @Test(
    "slips of the keyboard are understood",
    arguments: [
      ("titel", "title"), ("titl", "title"), ("titlee", "title"), ("tytle", "title"), ("Title", "title"),
      ("PI4", "pi4"),
      ("polarty", "polarity"), ("decimlas", "decimals"), ("pi5", "pi4"),
    ])
  func slips(_ typed: String, _ meant: String) {
    #expect(ClosestName.to(typed, among: keys) == meant)
  }

  @Test("other words are left alone", arguments: ["", "x", "heading", "tales", "pola", "é"]) func others(
    _ typed: String
  ) {
    #expect(ClosestName.to(typed, among: keys) == nil)
  }

  @Test("short words: one slip in two letters, none in one") func short() {
    #expect(ClosestName.to("c1", among: ["c2"]) == "c2")
    #expect(ClosestName.to("1c", among: ["c1"]) == "c1")
    #expect(ClosestName.to("d1", among: ["c2"]) == nil)
    #expect(ClosestName.to("a", among: ["b"]) == nil)
    #expect(ClosestName.to("A", among: ["a"]) == "a")
    #expect(ClosestName.to("", among: ["a", ""]) == "")
  }

  @Test("ties go to the first in alphabetical order, whatever order they come in") func ties() {
    #expect(ClosestName.to("rate3", among: ["rate2", "rate1"]) == "rate1")
    #expect(ClosestName.to("rate3", among: ["rate1", "rate2"]) == "rate1")
  }

  @Test("words of more than a hundred letters are not compared") func long() {
    let long = String(repeating: "a", count: 101)
    #expect(ClosestName.to(long, among: [long + "b"]) == nil)
    #expect(ClosestName.to(String(long.dropLast()), among: [String(long.dropLast(2))]) == String(long.dropLast(2)))
  }

  @Test("the help is a suggestion, else a list, else nothing") func help() {
    #expect(ClosestName.help(for: "titel", among: keys) == "did you mean 'title'?")
    #expect(ClosestName.help(for: "xyz", among: ["b", "a", "b"]) == "there is: a, b")
    #expect(ClosestName.help(for: "xyz", among: []) == nil)
  }

  @Test("a list of more than twelve is cut") func longList() {
    let names = (10...22).map { "name\($0)" }
    #expect(
      ClosestName.help(for: "?", among: names)
        == "there is: name10, name11, name12, name13, name14, name15, name16, name17, name18, name19, name20, name21 "
        + "and 1 more")
  }
}
