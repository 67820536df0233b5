import Foundation
import Testing

@testable import Pages
@testable import Papers

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The calendar and the feed")
struct CalendarTests {
  private static let site = [
    "site.yml": "title: Scrutiny & \"more\"\nurl: https://scrutiny.example.gov.uk\nauthority: {name: Wolverley}\n",
    "board/index.md": "---\nkind: committee\ntitle: A & board; of many\n---\n",
    "board/2024-03-25/agenda.md": agenda("2024-03-15"), "board/2024-05-09/agenda.md": agenda("2024-04-30"),
    "board/2024-06-10/agenda.md": agenda(nil),
    "board/recommendations.yml":
      "visits: {meeting: 2024-03-25, topic: Visits, text: T., owner: O, to: nhs}\n",
  ]

  private static func agenda(_ published: String?) -> String {
    "---\nkind: agenda\ntitle: Agenda\ntime: \"9:30\"\nvenue: Hall\nitems: [{title: Children & families}]\n"
      + (published.map { "published: \($0)\n" } ?? "") + "---\n"
  }

  private func model(_ more: [String: String] = [:], without url: Bool = false) -> SiteModel {
    var files = Self.site.merging(more) { $1 }
    if url { files["site.yml"] = "title: Scrutiny\nauthority: {name: Wolverley Council}\n" }
    let (library, problems) = Library.understand(
      SourceFolder(name: "content", files: files.mapValues { Array($0.utf8) }))
    #expect(problems.isEmpty)
    let templates = Templates.read(folder: "templates", files: [:], required: []).0
    return SiteModel(library: library, papers: library.verify().0, templates: templates)
  }

  private func lines(_ model: SiteModel) throws -> [String] {
    let bytes = try #require(Calendar(model).bytes)
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test(
    "lines are broken at 75 octets, never within a character",
    arguments: [
      "SUMMARY:short", String(repeating: "a", count: 75), String(repeating: "’", count: 200),
      "😀é" + String(repeating: "é😀", count: 60),
    ])
  func folding(_ line: String) {
    let folded = CalendarText.folded(line)
    #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(folded.components(separatedBy: "\r\n ").joined() == line)
    #expect(folded.contains("\r\n") == (line.utf8.count > 75))
  }

  @Test(
    "texts are escaped",
    arguments: [
      ("a; b, c", "a\\; b\\, c"), ("a\\n", "a\\\\n"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"), ("a\u{7}b", "ab"),
    ])
  func escaping(_ text: String, _ escaped: String) {
    #expect(CalendarText.escaped(text) == escaped)
  }

  @Test("meetings stand at their local time, and what is due on its day") func events() throws {
    let lines = try lines(model())
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 4)
    #expect(lines.count { $0 == "END:VEVENT" } == 4)
    #expect(lines.contains("DTSTART;TZID=Europe/London:20240325T093000"))
    #expect(lines.contains("DTSTAMP:20240315T000000Z"))
    #expect(lines.contains("DTSTAMP:20240610T000000Z"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20240421"))
    #expect(lines.contains("SUMMARY:Response due: Visits (A & board\\; of many)"))
    #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == 4)
    #expect(lines.contains("UID:board-2024-03-25@scrutiny.example.gov.uk"))
  }

  @Test("a site without an address has a calendar with ids of its own, and no feed") func withoutAddress() throws {
    let model = model(without: true)
    #expect(try lines(model).contains("UID:board-2024-03-25@wolverley-council.invalid"))
    #expect(try !lines(model).contains { $0.hasPrefix("URL:") })
    #expect(Feed(model).bytes == nil)
  }

  private func read(_ bytes: [UInt8]?) throws -> FeedReader {
    let reader = FeedReader()
    let parser = XMLParser(data: Data(try #require(bytes)))
    parser.delegate = reader
    #expect(parser.parse())
    return reader
  }

  @Test("what becomes of recommendations is told, the newest first and each news once")
  func recommendations() throws {
    let register =
      "visits:\n  {meeting: 2024-03-25, topic: \"Visits <all>\", text: T., owner: O, to: nhs, "
      + "response: {date: 2024-04-20, text: Yes.}, updates: [{date: 2024-05-01, text: Begun., status: in progress}, "
      + "{date: 2024-05-01, text: More.}]}\n"
      + "rooms: {meeting: 2024-03-25, topic: Rooms, text: U., owner: O, to: officer}\n"
    let reader = try read(RecommendationFeed(model(["board/recommendations.yml": register])).bytes)
    #expect(
      reader.texts["title"] == [
        "Scrutiny & \"more\": recommendations", "A & board; of many: Visits <all>, in progress",
        "A & board; of many: Visits <all>, reported on", "A & board; of many: Visits <all>, answered",
        "A & board; of many: Visits <all>, recommended", "A & board; of many: Rooms, recommended",
      ])
    #expect(reader.texts["summary"] == ["Begun.", "More.", "Yes.", "T.", "U."])
    #expect(Set(reader.texts["id"] ?? []).count == 6)
    #expect(reader.texts["updated"]?.first == "2024-05-01T00:00:00Z")
    #expect(RecommendationFeed(model(without: true)).bytes == nil)
    #expect(RecommendationFeed(model(["board/recommendations.yml": "{}\n"])).bytes == nil)
  }

  @Test("the feed is XML, with the newest agenda first and none that has no day of publication") func feed() throws {
    let reader = try read(Feed(model()).bytes)
    #expect(
      reader.texts["title"] == [
        "Scrutiny & \"more\"", "A & board; of many: agenda for Thursday 9 May 2024",
        "A & board; of many: agenda for Monday 25 March 2024",
      ])
    #expect(reader.texts["updated"] == ["2024-04-30T00:00:00Z", "2024-04-30T00:00:00Z", "2024-03-15T00:00:00Z"])
    #expect(reader.texts["id"]?.count == 3)
    #expect(Set(reader.texts["id"] ?? []).count == 3)
    #expect(reader.texts["summary"]?.first == "9:30am, Hall. 1 Children & families")
  }
}

/// Gathers the text of every element by its name.
private final class FeedReader: NSObject, XMLParserDelegate {
  var texts: [String: [String]] = [:]
  private var open: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(name)
    texts[name, default: []].append("")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let name = open.last, let last = texts[name]?.indices.last else { return }
    texts[name]?[last] += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
