import Testing

@testable import Pages

@Suite("A paper in a pack")
struct RelocationTests {
  private let relocation = Relocation(
    origin: "board/2024-03-25/a/", page: "board/2024-03-25/pack/", prefix: "item-2-",
    spots: [
      "board/2024-03-25/a/": .init(start: "item-2", prefix: "item-2-"),
      "board/2024-03-25/b/": .init(start: "item-3", prefix: "item-3-"),
      "board/2024-03-25/": .init(start: "agenda", prefix: "agenda-"),
    ])

  @Test(
    "keeps its links in the pack, or leads where it did",
    arguments: [
      ("#here", "#item-2-here"), ("#change-up", "#change-up"), ("../b/", "#item-3"), ("../b/#p4.9", "#item-3-p4.9"),
      ("../", "#agenda"), ("./", "#item-2"), ("../../../indicators/x/", "../../../indicators/x/"),
      ("figure-1.csv", "../a/figure-1.csv"), ("../../../", "../../../"),
      ("https://example.gov.uk/", "https://example.gov.uk/"),
      ("mailto:a@b.example", "mailto:a@b.example"), ("../c/#x", "../c/#x"), ("#page-main", "#item-2"),
    ])
  func links(_ link: String, _ expected: String) {
    let html = "<p id=\"here\"><a class=\"x\" href=\"\(link)\">href=\"no\"</a></p>"
    let moved = String(decoding: relocation.moved(Array(html.utf8)), as: UTF8.self)
    #expect(moved == "<p id=\"item-2-here\"><a class=\"x\" href=\"\(expected)\">href=\"no\"</a></p>")
  }

  @Test(
    "names its own parts, and has its headings a level down",
    arguments: [
      (
        "<h1 id=\"a\">A</h1><div role=\"region\" aria-labelledby=\"a b\" tabindex=\"0\">x</div>",
        "<h2 id=\"item-2-a\">A</h2><div role=\"region\" aria-labelledby=\"item-2-a b\" tabindex=\"0\">x</div>"
      ),
      ("<header><h5>a</h5><h6>b</h6><hr></header>", "<header><h6>a</h6><h6>b</h6><hr></header>"),
      ("a < b", "a < b"), ("", ""),
    ])
  func parts(_ html: String, _ expected: String) {
    #expect(String(decoding: relocation.moved(Array(html.utf8)), as: UTF8.self) == expected)
  }

  @Test(
    "is what stands in its page's article",
    arguments: [
      ("<main><article class=\"a\"><p>x</p></article></main>", "<article class=\"a\"><p>x</p></article>"),
      ("<article>a<article>b</article>c</article>d", "<article>a<article>b</article>c</article>"),
      ("<main></main>", nil), ("<article>", nil), ("", nil),
    ])
  func article(_ html: String, _ expected: String?) {
    #expect(Relocation.article(of: Array(html.utf8)).map { String(decoding: $0, as: UTF8.self) } == expected)
  }
}
