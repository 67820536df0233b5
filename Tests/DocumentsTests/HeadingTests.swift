import Diagnostics
import Testing

@testable import Documents

@Suite struct HeadingTests {
  @Test(
    "ids are made from the words or given, and are unique",
    arguments: [
      ("## Where we are", ["where-we-are"]), ("## 1.2 Élan & *naïveté* – `x`", ["1-2-elan-naivete-x"]),
      ("## Children's services", ["childrens-services"]), ("## Über Łódź Æsir straße", ["uber-lodz-aesir-strasse"]),
      ("## A\n\n## A\n\n## a!\n\n## A 2", ["a", "a-2", "a-3", "a-2-2"]),
      ("## 统计\n\n## !\n\n##", ["section", "section-2", "section-3"]),
      ("## A {#b}\n\n## B\n\n## C {#c} ##\n\nD {#d}\n---", ["b", "b-2", "c", "d"]),
      ("## B\n\n## A {#b}", ["b-2", "b"]),
      ("## A {b}\n\n## A {#1}\n\n## A {#b c}", ["a-b", "a-1", "a-b-c"]), ("## e\u{301}t\u{E9}", ["ete"]),
      ("## {#a}", ["a"]), ("## A{#a_b.c-D}", ["a_b.c-D"]),
      ("> ## A\n\n## A", ["a-2"]), ("Table: x {#a}\n\n|b|\n|-|\n\n## A\n\n## A caption", ["a-2", "a-caption-2"]),
    ])
  func idsAreMadeFromTheWordsOrGivenAndAreUnique(_ text: String, _ expected: [String]) {
    #expect(read(text).0.headings.map(\.id) == expected)
  }

  @Test("headings have a gap for their number at the start") func headingsHaveAGapForTheirNumberAtTheStart() {
    let (document, diagnostics) = read("---\na: b\n---\n## One *more* {#m}\n\ntext\n\n### Two\n")
    #expect(diagnostics.isEmpty)
    #expect(
      html(of: document) == "<h2 id=\"m\">{0}One <em>more</em></h2>\n<p>text</p>\n<h3 id=\"two\">{1}Two</h3>\n")
    #expect(
      document.headings == [
        Heading(level: 2, id: "m", text: "One more", place: Place("a.md", line: 4, column: 1, width: 18)),
        Heading(level: 3, id: "two", text: "Two", place: Place("a.md", line: 8, column: 1, width: 7), isEmpty: true),
      ])
  }

  @Test(
    "a heading knows whether something stands below it",
    arguments: [
      ("## A\n\ntext\n\n## B\n", ["B"]), ("## A\n## B\n\ntext\n", ["A"]), ("## A\n\n### B\n\ntext\n\n### C\n", ["C"]),
      ("## A\n\n### B\n\n## C\n\ntext", ["B"]), ("## A\n\n---\n\n## B\n\n- one", ["A"]),
      ("## A\n\n<!-- later -->\n\n## B\n\n> one", ["A"]), ("## A\n\n[x]: https://a.example\n", ["A"]),
      ("## A\n\n```yaml chart\n```\n\n## B\n\n> [!NOTE]\n> x\n\n## C\n\n|a|\n|-|\n\n## D\n\n![x](a.png)", []),
    ])
  func emptiness(_ text: String, _ empty: [String]) {
    #expect(read(text).0.headings.filter(\.isEmpty).map(\.text) == empty)
  }

  @Test("headings inside quotations and lists have ids but are no sections")
  func headingsInsideQuotationsAndListsHaveIdsButAreNoSections() {
    let (document, _) = read("> ## A\n\n- ## A\n")
    #expect(document.headings.isEmpty)
    #expect(
      html(of: document)
        == "<blockquote>\n<h2 id=\"a\">A</h2>\n</blockquote>\n<ul>\n<li>\n<h2 id=\"a-2\">A</h2>\n</li>\n</ul>\n")
  }

  @Test(
    "levels that do not nest and ids given twice are reported",
    arguments: [
      ("## A\n\n### B\n\n## C", []),
      (
        "# A\n\n## B",
        [
          "1:1+3 warning: this heading has level 1, which is the document's title [heading-level] (start it with '##'; the title comes from the front matter)"
        ]
      ),
      (
        "### A",
        [
          "1:1+5 warning: this heading has level 3 but the one above it has level 1 [heading-level] (start it with '##')"
        ]
      ),
      (
        "## A\n\n##### B",
        [
          "3:1+7 warning: this heading has level 5 but the one above it has level 2 [heading-level] (start it with '###')"
        ]
      ),
      (
        "## A {#x}\n\n## B {#x}",
        ["3:1+9 error: the id 'x' is given twice [duplicate-id] (give one of them another id)"]
      ),
    ])
  func levelsThatDoNotNestAndIdsGivenTwiceAreReported(_ text: String, _ expected: [String]) {
    #expect(problems(in: text) == expected)
  }

  @Test("the other use of an id is named") func theOtherUseOfAnIdIsNamed() {
    #expect(read("## A {#x}\n\n## B {#x}").1.map(\.notes) == [["first given at a.md:1:1"]])
  }
}
