import Diagnostics
import Documents
import Testing

@Suite struct CalloutTests {
  @Test(
    "a block quote that starts with a known word is a callout",
    arguments: [
      (
        "> [!NOTE]\n> Text.",
        "<aside class=\"callout callout-note\" aria-label=\"Note\">\n<p class=\"callout-title\"><span class=\"callout-label\">Note</span></p>\n<p>Text.</p>\n</aside>\n"
      ),
      (
        "> [!resolved] That *it* is & so\n>\n> - a",
        "<aside class=\"callout callout-resolved\" aria-label=\"Resolved\">\n<p class=\"callout-title\"><span class=\"callout-label\">Resolved</span> That <em>it</em> is &amp; so</p>\n<ul>\n<li>a</li>\n</ul>\n</aside>\n"
      ),
      (
        "> [!QUOTE] Ofsted, May 2022\n> Good `= a`.\n> Yes.",
        "<figure class=\"callout callout-quote\" aria-label=\"Quotation\">\n<blockquote>\n<p>Good {0}.\nYes.</p>\n</blockquote>\n<figcaption>Ofsted, May 2022</figcaption>\n</figure>\n"
      ),
      (
        "> [!QUOTE]\n> Good.",
        "<figure class=\"callout callout-quote\" aria-label=\"Quotation\">\n<blockquote>\n<p>Good.</p>\n</blockquote>\n</figure>\n"
      ),
      (
        "> [!NOTE]",
        "<aside class=\"callout callout-note\" aria-label=\"Note\">\n<p class=\"callout-title\"><span class=\"callout-label\">Note</span></p>\n</aside>\n"
      ),
      (
        "- > [!NOTE] `= a`\n  > > [!NOTE]",
        "<ul>\n<li>\n<aside class=\"callout callout-note\" aria-label=\"Note\">\n<p class=\"callout-title\"><span class=\"callout-label\">Note</span> {0}</p>\n<aside class=\"callout callout-note\" aria-label=\"Note\">\n<p class=\"callout-title\"><span class=\"callout-label\">Note</span></p>\n</aside>\n</aside>\n</li>\n</ul>\n"
      ),
      (
        "> [!BANNER]\n> - Ask\n> - Act",
        "<aside class=\"callout callout-banner\" aria-label=\"In short\">\n<ul>\n<li>Ask</li>\n<li>Act</li>\n</ul>\n</aside>\n"
      ),
      (
        "> [!BANNER] What we *do*\n> - Ask",
        "<aside class=\"callout callout-banner\" aria-label=\"In short\">\n<p class=\"callout-title\">What we <em>do</em></p>\n<ul>\n<li>Ask</li>\n</ul>\n</aside>\n"
      ),
      ("> a\n> [!NOTE]", "<blockquote>\n<p>a\n[!NOTE]</p>\n</blockquote>\n"),
      ("> \\[!NOTE]", "<blockquote>\n<p>[!NOTE]</p>\n</blockquote>\n"),
      ("> [!not a word]", "<blockquote>\n<p>[!not a word]</p>\n</blockquote>\n"),
      ("> [!]", "<blockquote>\n<p>[!]</p>\n</blockquote>\n"),
      ("[!NOTE]", "<p>[!NOTE]</p>\n"),
    ])
  func aBlockQuoteThatStartsWithAKnownWordIsACallout(_ text: String, _ expected: String) {
    let (document, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(html(of: document) == expected)
  }

  @Test(
    "an unknown word is an error",
    arguments: [
      ("> [!NOTES] a", "1:3+8 error: there is no callout [!NOTES] [unknown-callout] (did you mean 'NOTE'?)"),
      (
        "- é\n  > [!WARNING]",
        "2:5+10 error: there is no callout [!WARNING] [unknown-callout] (there is: BANNER, NOTE, QUOTE, RESOLVED)"
      ),
    ])
  func anUnknownWordIsAnError(_ text: String, _ expected: String) {
    #expect(problems(in: text) == [expected])
  }

  @Test("labels are escaped") func labelsAreEscaped() {
    let kind = CalloutKind("X", label: "<b>&\"")
    let (document, _) = Document.read(SourceText(path: "a.md", text: "> [!X]"), callouts: [kind])
    #expect(html(of: document).contains("aria-label=\"&lt;b&gt;&amp;&quot;\""))
    #expect(!html(of: document).contains("<b>"))
  }
}
