import Diagnostics
import Foundation
import Testing

@testable import Pages

@Suite("Search")
struct SearchTests {
  @Test(
    "takes texts apart into words, each once and in order",
    arguments: [
      (["Children’s homes, children's HOMES"], ["childrens", "homes"]),
      (["1,983 visits (97.0%), in 2021."], ["1,983", "2021", "97.0", "in", "visits"]),
      (["paragraph 4.9; s.47", "A&E"], ["4.9", "a", "e", "paragraph", "s.47"]),
      (["Île-de-France … ., ,x."], ["de", "france", "x", "île"]), (["", " – "], []), ([], []),
    ])
  func words(_ texts: [String], _ words: [String]) {
    #expect(SearchWords.of(texts) == words)
  }

  private static let content = [
    "site.yml": "title: Site\nauthority: {name: Wolverley}\n",
    "index.md": "---\nkind: page\ntitle: Welcome & more\n---\n\nHello.\n",
    "glossary.yml":
      "A&E: accident and emergency\nA-E: another\nMASH: {expansion: a hub, definition: Where letters go.}\n",
    "board/index.md":
      "---\nkind: committee\ntitle: Board\nmembers: [{role: Chair}]\ncontact: {role: Clerk}\n---\n\nWe ask.\n",
    "board/2024-03-25/agenda.md":
      "---\nkind: agenda\ntitle: Agenda\ntime: \"18:00\"\nvenue: Hall\nitems: [{title: Homes, purpose: To consider homes., paper: homes.md}]\n---\n",
    "board/2024-03-25/homes.md":
      "---\nkind: analysis\ntitle: Homes\n---\n\nFirst.\n\n## Beds\n\nSecond.\n\n### Deeper\n\nThird.\n\n## Costs\n\nFourth.\n",
    "board/recommendations.yml":
      "beds: {meeting: 2024-03-25, topic: More beds, text: That there are more., owner: Director, to: officer}\n",
  ]

  private func build() async -> [String: String] {
    let templates = BuildTests.templates
    let content = Self.content.mapValues { Array($0.utf8) }
    let build = await Build.run(
      content: content, templates: templates, names: ("content", "templates"), progress: { _ in })
    #expect(build.diagnostics.map(\.message) == [])
    return build.files.files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("lists papers, sections, items, recommendations and abbreviations, and escapes them") func page() async {
    let page = await build()["search/index.html"] ?? ""
    let items = page.matches(of: /<a href="([^"]*)">([^<]*)<\/a>(?: <span class="search-note">([^<]*)<)?/)
      .map { "\($0.output.1) \($0.output.2)" + ($0.output.3.map { " (\($0))" } ?? "") }
    let start = items.firstIndex { $0.hasPrefix("../board/ Board (") } ?? 0
    #expect(
      items[start...].dropLast() == [
        "../board/ Board (Committee)", "../board/2024-03-25/ Agenda (25 March 2024)",
        "../board/2024-03-25/#item-1 1 Homes", "../board/2024-03-25/homes/ Homes (Analysis, 25 March 2024)",
        "../board/2024-03-25/homes/#beds Beds", "../board/2024-03-25/homes/#costs Costs",
        "../board/recommendations/#beds More beds (Open, made 25 March 2024)",
        "../glossary/#term-a-e A&amp;E (accident and emergency)", "../glossary/#term-a-e-2 A-E (another)",
        "../glossary/#term-mash MASH (a hub)", "../ Welcome &amp; more",
      ])
  }

  @Test("knows the words of every part, under an address that the page lists") func knownWords() async {
    let files = await build()
    let page = files["search/index.html"] ?? ""
    let lines = (files["search.json"] ?? "").split(separator: "\n").filter { $0.hasPrefix("  ") }
    let words = lines.compactMap { $0.wholeMatch(of: /\s+"(.*)": "(.*)",?/) }
    #expect(words.count == lines.count)
    #expect(words.allSatisfy { page.contains("href=\"../\($0.output.1)\"") })
    #expect(
      words.filter { $0.output.1.contains("homes/") }.map { "\($0.output.1) \($0.output.2)" } == [
        "board/2024-03-25/homes/ first homes", "board/2024-03-25/homes/#beds beds deeper second third",
        "board/2024-03-25/homes/#costs costs fourth",
      ])
  }
}
