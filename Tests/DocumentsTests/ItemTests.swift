import Diagnostics
import Documents
import Testing

@Suite("Numbered items")
struct ItemTests {
  private func items(_ text: String, _ numbering: TextNumbering = .items) -> Document {
    Document.read(SourceText(path: "a.md", text: text), callouts: callouts, numbering: { _ in numbering }).0
  }

  @Test(
    "are the headings of level 2, their typed numbers taken out",
    arguments: [
      ("## 5/24 Visits", "Visits", "5/24"), ("## 5/24. Visits", "Visits", "5/24"), ("## Visits", "Visits", nil),
      ("## 24/7 help", "24/7 help", nil), ("## 5/2024 Visits", "5/2024 Visits", nil),
      ("## 5.24 Visits", "5.24 Visits", nil),
    ] as [(String, String, String?)])
  func typed(_ text: String, _ title: String, _ number: String?) {
    let document = items(text + "\n\n### 1/24 Part\n\n1.1 Text\n")
    #expect(document.numbered.map(\.typed) == [number])
    #expect(document.headings.map(\.text) == [title, "1/24 Part"])
  }

  @Test(
    "of a chapter have its number before their own",
    arguments: [
      ("## 5.2 Visits", "Visits", "5.2"), ("## ii.2. Visits", "Visits", "ii.2"), ("## Visits", "Visits", nil),
      ("## 5. Visits", "5. Visits", nil), ("## 2.5 million visits", "2.5 million visits", nil),
      ("## i.e. Visits", "i.e. Visits", nil), ("## .5 Visits", ".5 Visits", nil),
    ] as [(String, String, String?)])
  func sections(_ text: String, _ title: String, _ number: String?) {
    let document = items(text + "\n\n### 1.1 Part\n\n1.1 Text\n", .sections)
    #expect(document.numbered.map(\.typed) == [number])
    #expect(document.headings.map(\.text) == [title, "1.1 Part"])
  }

  @Test("have a gap below their heading")
  func gap() {
    #expect(html(of: items("## A\n\nText\n")) == "<h2 id=\"a\">{0}A</h2>\n{1}\n<p>Text</p>\n")
    #expect(html(of: items("## 5/24 A\n\nText\n", .none)) == "<h2 id=\"5-24-a\">{0}5/24 A</h2>\n<p>Text</p>\n")
  }

  @Test(
    "are told from what is called out, word, words and place",
    arguments: [
      ("> [!RESOLVED]\n> that **all** is well.\n>\n> - so", "RESOLVED that all is well.so 1:3"),
      ("> [!resolved] that it is\n> so", "RESOLVED that it is so 1:3"), ("Text\n\n> [!NOTE]", "NOTE  3:3"),
      ("- > [!QUOTE] Report\n  > Words", "QUOTE Report Words 1:5"), ("> An ordinary quotation", ""),
    ])
  func told(_ text: String, _ expected: String) {
    let all = read(text).0.callouts.map { "\($0.word) \($0.text) \($0.place.line):\($0.place.column)" }
    #expect(all.joined(separator: ", ") == expected)
  }
}
