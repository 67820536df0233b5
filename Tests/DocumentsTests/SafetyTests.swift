import Diagnostics
import Documents
import Testing

@Suite struct SafetyTests {
  @Test(
    "links to the web, mail, telephone and the site pass",
    arguments: [
      "https://a.example/b?c#d", "HTTP://a.example", "mailto:a@b.example", "tel:+441215690000", "/a", "a", "#a", "?a",
      "../a:b", "//a.example", "",
      "10:30",
    ])
  func linksToTheWebMailTelephoneAndTheSitePass(_ address: String) {
    #expect(problems(in: "[a](<\(address)>)").isEmpty)
    #expect(html(of: read("[a](<\(address)>)").0) == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test(
    "no other address reaches the page",
    arguments: [
      (
        "[a *b*](javascript:alert(1))",
        "1:9+19 error: an address cannot start with 'javascript:' [unsafe-link] (use an address that starts with https://)",
        "a <em>b</em>"
      ),
      (
        "[a](JavaScript:x)",
        "1:5+12 error: an address cannot start with 'JavaScript:' [unsafe-link] (use an address that starts with https://)",
        "a"
      ),
      (
        "[a](&#106;avascript:x)",
        "1:2+1 error: an address cannot start with 'javascript:' [unsafe-link] (use an address that starts with https://)",
        "a"
      ),
      (
        "[a](data:image/png;base64,x)",
        "1:5+23 error: an address cannot start with 'data:' [unsafe-link] (use an address that starts with https://)",
        "a"
      ),
      (
        "[a](file:///etc/passwd)",
        "1:5+18 error: an address cannot start with 'file:' [unsafe-link] (use an address that starts with https://)",
        "a"
      ),
      (
        "é [a](ftp://x)",
        "1:7+7 error: an address cannot start with 'ftp:' [unsafe-link] (use an address that starts with https://)",
        "é a"
      ),
      (
        "<vbscript:x>",
        "1:2+10 error: an address cannot start with 'vbscript:' [unsafe-link] (use an address that starts with https://)",
        "vbscript:x"
      ),
      ("[a](cites:x)", "1:5+7 error: an address cannot start with 'cites:' [unsafe-link] (did you mean 'cite:'?)", "a"),
      ("[a](Cite:x)", "1:5+6 error: an address cannot start with 'Cite:' [unsafe-link] (did you mean 'cite:'?)", "a"),
      (
        "[a](htps://x)", "1:5+8 error: an address cannot start with 'htps:' [unsafe-link] (did you mean 'https:'?)", "a"
      ),
      (
        "[a][b]\n\n[b]: javascript:x",
        "1:2+1 error: an address cannot start with 'javascript:' [unsafe-link] (use an address that starts with https://)",
        "a"
      ),
      (
        "![a](javascript:x)",
        "1:6+12 error: an address cannot start with 'javascript:' [unsafe-link] (use an address that starts with https://)",
        "a"
      ),
      (
        "![a](cite:x)",
        "1:6+6 error: an address cannot start with 'cite:' [unsafe-link] (use an address that starts with https://)",
        "a"
      ),
      (
        "![a](https://b.example/c.png)",
        "1:6+23 error: this image comes from another server [remote-image] (put a copy beside the document and write its file name)",
        "a"
      ),
      (
        "![a](//b.example/c.png)",
        "1:6+17 error: this image comes from another server [remote-image] (put a copy beside the document and write its file name)",
        "a"
      ),
      (
        "![](b.png)", "1:5+5 error: this image has no description [image-alt] (write what it shows between ![ and ])",
        "<img src=\"b.png\" alt=\"\" />"
      ),
      (
        "![ &nbsp; ](b.png)",
        "1:13+5 error: this image has no description [image-alt] (write what it shows between ![ and ])",
        "<img src=\"b.png\" alt=\" \u{A0} \" />"
      ),
    ])
  func noOtherAddressReachesThePage(_ text: String, _ problem: String, _ expected: String) {
    #expect(problems(in: text) == [problem])
    #expect(html(of: read(text).0) == "<p>\(expected)</p>\n")
  }

  @Test(
    "raw HTML is left out and said to be, comments in silence",
    arguments: [
      (
        "a <b>c</b> d",
        [
          "1:3+3 warning: raw HTML is left out: <b> [raw-html] (write it as Markdown, or between backticks to show it as text)"
        ], "<p>a c d</p>\n"
      ),
      (
        "a\n\n<div class=\"x\">\n*b*\n</div>\n\nc",
        [
          "3:1+15 warning: raw HTML is left out: <div class=\"x\"> [raw-html] (write it as Markdown, or between backticks to show it as text)"
        ], "<p>a</p>\n<p>c</p>\n"
      ),
      (
        "> <script>alert(1)</script>",
        [
          "1:3+8 warning: raw HTML is left out: <script> [raw-html] (write it as Markdown, or between backticks to show it as text)"
        ], "<blockquote>\n</blockquote>\n"
      ),
      (
        "<!-- a --> <b>lost</b>",
        [
          "1:12+3 warning: raw HTML is left out: <b> [raw-html] (write it as Markdown, or between backticks to show it as text)"
        ], ""
      ),
      (
        "a <img\nsrc=\"x\">",
        [
          "1:3+4 warning: raw HTML is left out: <img… [raw-html] (write it as Markdown, or between backticks to show it as text)"
        ], "<p>a </p>\n"
      ),
      (
        "[<i>1</i>](=a)",
        [
          "1:2+3 warning: raw HTML is left out: <i> [raw-html] (write it as Markdown, or between backticks to show it as text)"
        ], "<p>{0}</p>\n"
      ),
      ("<!-- a -->\n\nb <!-- c\nd --> e", [], "<p>b  e</p>\n"), ("<!-- a --> <!-- b -->\n", [], ""),
      ("a &lt;b&gt; 1 < 2", [], "<p>a &lt;b&gt; 1 &lt; 2</p>\n"),
    ])
  func rawHTMLIsLeftOutAndSaidToBeCommentsInSilence(_ text: String, _ expected: [String], _ page: String) {
    #expect(problems(in: text) == expected)
    let (document, _) = read(text)
    #expect(html(of: document) == page)
    #expect(document.slots.allSatisfy { !$0.html.contains("<") })
  }

  @Test(
    "no input hangs or breaks the reader, however often it repeats",
    arguments: [
      "> ", ">", "[", "]", "![", "[a](", "*a **a ", "*a_ ", "- ", "1. ", "`", "<!--", "<a ", "|", "|-\n", "a|b\n-|-\n",
      "# ", "> [!NOTE]\n", "[!", "`= a` ",
      "[1](=b)", "](=", "&#1;", "\u{0}", "\t", "\n", "\r", "---\n", "```yaml a\n", "{#a}", "Table: a\n|-|\n",
      "[a]: b\n",
      "\u{2028}", "👩‍👩‍👧‍👦", "\u{301}", "\\",
    ])
  func noInputHangsOrBreaksTheReaderHoweverOftenItRepeats(_ unit: String) {
    for text in [String(repeating: unit, count: 10_000), "---\n" + String(repeating: unit, count: 10_000)] {
      let (document, _) = read(text)
      #expect(document.slots.count <= 20_000)
    }
  }

  @Test("deep nesting is rendered as deep as it is") func deepNestingIsRenderedAsDeepAsItIs() {
    let depth = 10_000
    let text = String(repeating: "> ", count: depth) + "`= a`"
    let page = html(of: read(text).0)
    #expect(page.hasSuffix("<p>{0}</p>\n" + String(repeating: "</blockquote>\n", count: depth)))
  }

  @Test("references that cannot be found are not searched for without end")
  func referencesThatCannotBeFoundAreNotSearchedForWithoutEnd() {
    let line = String(repeating: "[a](=\\&b) ", count: 700) + "\n"
    let (document, _) = read(String(repeating: line, count: 20))
    #expect(document.slots.count == 14_000)
  }
}
