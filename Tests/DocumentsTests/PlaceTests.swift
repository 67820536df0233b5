import Diagnostics
import Documents
import Testing

@Suite struct PlaceTests {
  /// Checks the words and targets that the slots of a text point at, in order.
  private func check(_ text: String, words: [String], targets: [String], lines: [Int]) {
    let slots = read(text).0.slots
    #expect(slots.map { pointed($0.place, in: text) } == words)
    #expect(slots.map { pointed($0.targetPlace, in: text) } == targets)
    #expect(slots.map(\.place.line) == lines)
  }

  @Test(
    "a verified figure's place is its words, and its target's place the reference",
    arguments: [
      "[1](=b)", "é [1](=b)", "👩‍👩‍👧 *[1](=b)*", "text\n[1](=b)", "a\n    [1](=b)", "> [1](=b)", "> a\n> [1](=b)",
      "> a\nb [1](=b)",
      "- [1](=b)", "- a\n  [1](=b)", "- a\nb [1](=b)", "1. > - a\n   >   é [1](=b)", "   a\n b [1](=b)",
      "[x]: y\n[1](=b)", "[x]: y\n[z]: y\na\n[1](=b)",
      "`a\nb` [1](=b)", "[c\nd](/e\n\"f\") [1](=b)", "<b\nc> [1](=b)", "## [1](=b)", "[1](=b)\n===", "[1]( =b )",
      "[1](<=b>)",
      "| a | [1](=b) |\n|-|-|", "a\n|x|\n|-|\n|é \\| [1](=b)|", "> |x|\n> |-|\n> |[1](=b)|",
      "- | x |\n  |---|\n  | [1](=b) |", "> [!NOTE] t\n> [1](=b)",
      "> [!NOTE] [1](=b)", "Table: [1](=b)\n\n|x|\n|-|", "text\nTable: [1](=b)\n|x|\n|-|", "x\ny [1](=b)\n|x|\n|-|",
      "|x|\n|-|\nTable: é [1](=b)",
      "\u{0}\u{1} [1](=b)", "a\r\nb [1](=b)", "a\rb [1](=b)", "[![a](i.png)](/x) [1](=b)", "-\ta\n\n\t[1](=b)",
      ">\t[1](=b)",
      "\\[1](=c) [1](=b)",
    ])
  func aVerifiedFiguresPlaceIsItsWordsAndItsTargetsPlaceTheReference(_ text: String) {
    let slots = read(text).0.slots.filter { $0.kind == .verifiedFigure(written: "1", reference: "b") }
    #expect(slots.map { pointed($0.place, in: text) } == ["1"])
    #expect(slots.map { pointed($0.targetPlace, in: text) } == ["b"])
  }

  @Test(
    "a computed figure's place is the code span's content",
    arguments: [
      "`= b`", "é `= b`", "> a\n`` = b ``", "- a\n`= b`", "   a\n b `= b`", "[x]: y\n`= b`", "a\n|x|\n|-|\n|`` = b ``|",
      "|`x\\|y`|`= b`|\n|-|-|",
    ])
  func aComputedFiguresPlaceIsTheCodeSpansContent(_ text: String) {
    let slots = read(text).0.slots.filter { $0.kind == .computedFigure(reference: "b") }
    #expect(slots.map { pointed($0.place, in: text) } == ["= b"])
    #expect(slots.map { pointed($0.targetPlace, in: text) } == ["b"])
  }

  @Test("figures written alike have places of their own") func figuresWrittenAlikeHavePlacesOfTheirOwn() {
    let text = "> [1](=b) `= b`\n[1](=b) `= b`\n    `= b` [1](=b)\n"
    let places = read(text).0.slots.map { "\($0.place)" }
    #expect(places == ["a.md:1:4", "a.md:1:12", "a.md:2:2", "a.md:2:10", "a.md:3:6", "a.md:3:12"])
  }

  @Test("words over two lines are pointed at on the second") func wordsOverTwoLinesArePointedAtOnTheSecond() {
    check("[just over\n80%](=a)", words: ["80%"], targets: ["a"], lines: [2])
  }

  @Test("words of a reference link are pointed at, the definition is not")
  func wordsOfAReferenceLinkArePointedAtTheDefinitionIsNot() {
    check("a [81%][b]\n\n[b]: =c", words: ["81%"], targets: ["81%"], lines: [1])
  }

  @Test("what cannot be found has its line") func whatCannotBeFoundHasItsLine() {
    check("|x|\n|-|\n| `= a\\|b` |", words: ["line 3"], targets: ["line 3"], lines: [3])
    check(String(repeating: "a", count: 9_000) + " `= b`", words: ["line 1"], targets: ["line 1"], lines: [1])
  }
}
