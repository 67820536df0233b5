import Diagnostics
import Documents
import Testing

@Suite struct FigureTests {
  private func check(_ text: String, _ expected: [Slot.Kind], html: String) {
    let (document, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(document.slots.map(\.kind) == expected)
    #expect(DocumentsTests.html(of: document) == html)
  }

  @Test(
    "a code span that starts with an equals sign and a space is a computed figure",
    arguments: [
      ("`= pi4.mean`", "pi4.mean"), ("``  = pi4@2021-02  ``", "pi4@2021-02"), ("`=   s47<t`", "s47<t"),
      ("`= a\nb`", "a b"),
    ])
  func aCodeSpanThatStartsWithAnEqualsSignAndASpaceIsAComputedFigure(_ text: String, _ name: String) {
    check(text, [.computedFigure(reference: name)], html: "<p>{0}</p>\n")
  }

  @Test(
    "a comparison goes through a link as it is written, with its place",
    arguments: [
      "a<b", "a@2021-22<b/c@2020-21", "a>=85", "a<=b", "a=b", "a≤b", "a<b>c", "a>1,000",
    ])
  func aComparisonGoesThroughALinkAsItIsWritten(_ text: String) {
    for (before, after) in [("", ""), ("é *b* ", " c"), ("| x |\n|---|\n| ", " |"), ("> ", "")] {
      let (document, diagnostics) = read("\(before)[lower](=\(text))\(after)\n")
      #expect(diagnostics.isEmpty)
      #expect(document.slots.map(\.kind) == [.verifiedFigure(written: "lower", reference: text)])
      let lead = before.split(separator: "\n").last?.count ?? 0
      #expect(document.slots.map(\.targetPlace.column) == [lead + 10])
      #expect(document.slots.map(\.targetPlace.width) == [text.count])
    }
  }

  @Test("other code spans stay code", arguments: ["`=a`", "`a = b`", "`==`", "`=`"])
  func otherCodeSpansStayCode(_ text: String) {
    check(text, [], html: "<p><code>\(text.dropFirst().dropLast())</code></p>\n")
  }

  @Test("a link of a figure, a publication or an id is a slot with the author's words")
  func aLinkOfAFigureAPublicationOrAnIdIsASlotWithTheAuthorsWords() {
    check(
      "[81.2%](=pi4.mean) [*about* 1,000 & more](cite:dfe-2021) [Table](ref:finance)\n",
      [
        .verifiedFigure(written: "81.2%", reference: "pi4.mean"),
        .citation(written: "about 1,000 & more", source: "dfe-2021"),
        .crossReference(written: "Table", target: "finance"),
      ], html: "<p>{0} {1} {2}</p>\n")
    let slots = read("[81.2%](=pi4.mean) [*about* 1,000 & more](cite:dfe-2021)\n").0.slots
    #expect(slots.map(\.html) == ["81.2%", "<em>about</em> 1,000 &amp; more"])
  }

  @Test("a link to a document leaves its address open") func aLinkToADocumentLeavesItsAddressOpen() {
    check(
      "[the *minutes*](../2021/minutes.md#item-4 \"Min & more\")",
      [.documentLink(destination: "../2021/minutes.md#item-4")],
      html: "<p><a href=\"{0}\" title=\"Min &amp; more\">the <em>minutes</em></a></p>\n")
    check(
      "[visits](../list.yml#visits) [data](a.csv)", [.documentLink(destination: "../list.yml#visits")],
      html: "<p><a href=\"{0}\">visits</a> <a href=\"a.csv\">data</a></p>\n")
  }

  @Test("slots are numbered in the order of the page") func slotsAreNumberedInTheOrderOfThePage() {
    check(
      "## A\n\n[1](=b) `= c`\n\n## D\n",
      [
        .headingNumber(heading: 0), .verifiedFigure(written: "1", reference: "b"), .computedFigure(reference: "c"),
        .headingNumber(heading: 1),
      ], html: "<h2 id=\"a\">{0}A</h2>\n<p>{1} {2}</p>\n<h2 id=\"d\">{3}D</h2>\n")
  }

  @Test("a figure in a link's words says so") func aFigureInALinksWordsSaysSo() {
    #expect(read("[see `= a`](https://b.example) `= c`").0.slots.map(\.isInsideLink) == [true, false])
  }

  @Test("nothing in the text can pass for a slot") func nothingInTheTextCanPassForASlot() {
    let (document, _) = read("\u{1}s0\u{2} &#1;s0&#2; `\u{1}s0\u{2}` `= a` \u{0}\u{3}\n\n| a |\n|-|\n| &#1;s0&#2; |")
    #expect(document.slots.map(\.kind) == [.computedFigure(reference: "a")])
    #expect(
      html(of: document).hasPrefix(
        "<p>\u{FFFD}s0\u{FFFD} \u{FFFD}s0\u{FFFD} <code>\u{FFFD}s0\u{FFFD}</code> {0} \u{FFFD}\u{FFFD}</p>"))
  }

  @Test(
    "a figure that cannot be read is an error",
    arguments: [
      (
        "[81%](= pi4)",
        "1:5+3 error: Markdown does not read this as a link [figure-syntax] (leave no spaces between '(' and ')')"
      ),
      (
        "[81%](cite:a b)",
        "1:5+7 error: Markdown does not read this as a link [figure-syntax] (leave no spaces between '(' and ')')"
      ),
      ("[81%](=)", "1:2+3 error: there is no figure after '=' [figure-syntax] (write [words](=name))"),
      ("[81%](cite:)", "1:2+3 error: there is no publication after 'cite:' [figure-syntax] (write [words](cite:name))"),
      ("[81%](ref:)", "1:2+3 error: there is no id after 'ref:' [figure-syntax] (write [words](ref:name))"),
      (
        "[](=a)",
        "1:2+1 error: this reference has no words [figure-syntax] (write `= pi4.mean` to have the value computed)"
      ),
      ("<cite:a>", "1:2+6 error: this reference has no words [figure-syntax] (write what is cited between [ and ])"),
      (
        "[](ref:a)",
        "1:2+1 error: this reference has no words [figure-syntax] (write 'Table' or 'Section' between [ and ])"
      ),
      ("![a](=b)", "1:3+1 error: a figure is not an image [figure-syntax] (leave out the '!')"),
      (
        "![`= b`](c.png)",
        "1:4+3 error: a computed figure cannot stand in an image's description [figure-syntax] (write the number itself)"
      ),
      (
        "[`= b`](=c)",
        "1:3+3 error: a computed figure cannot stand in the words of another reference [figure-syntax] (write the number itself)"
      ),
      (
        "![[1](=b)](c.png)",
        "1:4+1 error: a reference cannot stand in an image's description [figure-syntax] (write the words alone)"
      ),
    ])
  func aFigureThatCannotBeReadIsAnError(_ text: String, _ expected: String) {
    #expect(problems(in: text) == [expected])
  }
}
