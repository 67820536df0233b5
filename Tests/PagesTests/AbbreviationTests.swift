import Diagnostics
import Fields
import Papers
import Testing

@testable import Pages

@Suite("Abbreviations on a page")
struct AbbreviationTests {
  private func explained(_ html: String) throws -> String {
    let text =
      "MASH: Multi-agency hub\nCP: Case <plan>\nA&E: Accident and emergency\nCC: Child conference\nHV: health visitor\n"
    let (value, _) = YAML.read(text, in: SourceText(path: "glossary.yml", text: text))
    let (glossary, problems) = Glossary.read(try #require(value))
    #expect(problems.isEmpty)
    let abbreviations = try #require(Abbreviations(glossary))
    return String(decoding: abbreviations.explained(Array(html.utf8)), as: UTF8.self)
  }

  private static let quiet = "<abbr title=\"Multi-agency hub\">MASH</abbr>"

  @Test(
    "are explained at their first use, and quietly after that",
    arguments: [
      ("<p>The MASH and the MASH.</p>", "<p>The Multi-agency hub (<abbr>MASH</abbr>) and the \(quiet).</p>"),
      ("<p>The multi agency hub (MASH)</p>", "<p>The multi agency hub (\(quiet))</p>"),
      ("<p>The <em>multi-agency hub</em> (MASH)</p>", "<p>The <em>multi-agency hub</em> (\(quiet))</p>"),
      ("<p>MASH (multi-agency hub)</p>", "<p>\(quiet) (multi-agency hub)</p>"),
      ("<p>Contacts (MASH)</p>", "<p>Contacts (Multi-agency hub, <abbr>MASH</abbr>)</p>"),
      ("<p>The HV came.</p>", "<p>The health visitor (<abbr>HV</abbr>) came.</p>"),
      ("<p>HVs came.</p>", "<p>Health visitors (<abbr>HV</abbr>s) came.</p>"),
      ("<p>Late. HVs came.</p>", "<p>Late. Health visitors (<abbr>HV</abbr>s) came.</p>"),
      (
        "<p><a class=\"paragraph-number\">1.1</a> HVs</p>",
        "<p><a class=\"paragraph-number\">1.1</a> Health visitors (<abbr>HV</abbr>s)</p>"
      ),
      ("<p>CCs</p>", "<p>Child conferences (<abbr>CC</abbr>s)</p>"),
      (
        "<p>CP</p><p>CP</p>",
        "<p>Case &lt;plan&gt; (<abbr>CP</abbr>)</p><p><abbr title=\"Case &lt;plan&gt;\">CP</abbr></p>"
      ),
      ("<p>A&amp;E</p>", "<p>Accident and emergency (<abbr>A&amp;E</abbr>)</p>"),
    ])
  func first(_ html: String, _ expected: String) throws {
    #expect(try explained(html) == expected)
  }

  @Test(
    "stay as they are in headings, code, figures, pictures and attributes, and are explained after them",
    arguments: [
      "<h2 id=\"MASH\">MASH</h2>", "<code>MASH</code>", "<data value=\"MASH\">MASH</data>",
      "<svg><text>MASH</text></svg>", "<a href=\"MASH\"></a>", "<nav>MASH</nav>", "<p>MASHed</p>",
    ])
  func untouched(_ html: String) throws {
    #expect(try explained(html) == html)
    #expect(try explained(html + "<p>MASH</p>") == html + "<p>Multi-agency hub (<abbr>MASH</abbr>)</p>")
  }

  @Test(
    "have no room for more words in cells, captions and links",
    arguments: ["td", "th", "caption", "figcaption", "a", "dt", "summary"])
  func cells(_ name: String) throws {
    #expect(try explained("<\(name)>MASH</\(name)>") == "<\(name)>\(Self.quiet)</\(name)>")
  }

  @Test("are left alone before the page's own words") func head() throws {
    let html = "<title>MASH</title><p>MASH</p><main><p>x</p></main>"
    #expect(try explained(html) == html)
  }

  @Test(
    "have plurals",
    arguments: [
      ("Care plan", "Care plans"), ("Local authority", "Local authorities"), ("Key", "Keys"), ("Box", "Boxes"),
      ("Form (old)", "Form (old)"),
    ])
  func plural(_ one: String, _ many: String) {
    #expect(Expansion.plural(of: one) == many)
  }
}
