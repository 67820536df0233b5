import Diagnostics
import Testing

@testable import Pages

@Suite("The check of the finished site")
struct SiteCheckTests {
  private func problems(_ pages: [String: String]) -> [String] {
    var files = SiteFiles()
    for (path, html) in pages { _ = files.add(path, Array(html.utf8)) }
    return SiteCheck(files: files, origins: ["index.html": "content/index.md"]).problems().map {
      "\($0.place.map(\.description) ?? ""): \($0.message)"
    }
  }

  private let target = ["a/index.html": "<h2 id=\"x\">A</h2>", "a.csv": "1"]

  @Test(
    "lets links through that arrive",
    arguments: [
      "a/", "./a/", "a/index.html", "a/#x", "a.csv", "#here", "https://example.com/", "mailto:a@example.com", "tel:1",
      "a/?q=1#x",
    ])
  func arrives(_ link: String) {
    #expect(problems(target.merging(["index.html": "<p id=\"here\"><a href=\"\(link)\">x</a>"]) { $1 }).isEmpty)
  }

  @Test(
    "reports links that do not",
    arguments: [
      ("b/", "the link 'b/' on /index.html leads to a page that does not exist"),
      ("../x/", "the link '../x/' on /index.html leads to a page that does not exist"),
      ("a/#y", "the link 'a/#y' on /index.html leads to a place that its page does not have"),
      ("#gone", "the link '#gone' on /index.html leads to a place that its page does not have"),
    ])
  func arrivesNowhere(_ link: String, _ message: String) {
    let pages = target.merging(["index.html": "<p id=\"here\"><a href=\"\(link)\">x</a>"]) { $1 }
    #expect(problems(pages) == ["content/index.md: \(message)"])
  }

  @Test("reports ids that stand twice") func ids() {
    #expect(
      problems(["index.html": "<p id=\"a\"></p><p class='b' id=\"a\"></p><p id=\"b\"></p>"]) == [
        "content/index.md: two things on /index.html have the id 'a'"
      ])
  }

  @Test("tells what is wrong with a page that is put together from others only where those are right") func copies() {
    let paths = [
      ["index.html": "<a href=\"#x\">", "pack/index.html": "<a href=\"#y\">"], ["pack/index.html": "<a href=\"#y\">"],
    ]
    let found = paths.map { pages in
      var files = SiteFiles()
      for (path, html) in pages { _ = files.add(path, Array(html.utf8)) }
      return SiteCheck(files: files, origins: [:], copies: ["pack/index.html"]).problems().compactMap(\.place?.path)
    }
    #expect(found == [["index.html"], ["pack/index.html"]])
  }

  @Test("reads attributes as browsers do: unescaped, and only in tags") func attributes() {
    let scan = PageScan(Array("<a href=\"a/?b=1&amp;c=2\" title=\"x>y\">href=\"no\"</a><img src=\"i.png\">".utf8))
    #expect(scan.links == ["a/?b=1&c=2", "i.png"])
  }
}
