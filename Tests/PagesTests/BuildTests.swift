import Diagnostics
import Foundation
import Testing

@testable import Pages

/// Builds with the project's own templates, without touching the disk.
@Suite("A build")
struct BuildTests {
  static let templates: [String: [UInt8]] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("templates")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Dictionary(
      names.compactMap { name in
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, Array($0)) }
      }, uniquingKeysWith: { first, _ in first })
  }()

  private static let site = [
    "site.yml": "title: Site\nauthority: {name: Wolverley}\n",
    "indicators/visits.yml": """
    visits:
      code: PI <1>
      title: Visits & "more"
      measure: percentage
      numerator: on_time
      denominator: due
      data: data/visits.csv
      decimals: 1
      polarity: higher
      bands: {target: "> 90"}
      status: illustrative
    """,
    "data/visits.csv": "period,on_time,due\n2021-04,81,90\n2021-05,c,95\n2021-06,97,100\n",
  ]

  private func build(_ more: [String: String] = [:]) async -> Build {
    let content = Self.site.merging(more) { $1 }.mapValues { Array($0.utf8) }
    return await Build.run(
      content: content, templates: Self.templates, names: ("content", "templates"), progress: { _ in })
  }

  private func text(_ path: String, of build: Build) -> String {
    String(decoding: build.files.files[path] ?? [], as: UTF8.self)
  }

  @Test("escapes titles and codes wherever they stand") func escaping() async {
    let build = await build()
    #expect(build.diagnostics.isEmpty)
    let page = text("indicators/visits/index.html", of: build)
    #expect(page.contains("Visits &amp; &quot;more&quot;"))
    #expect(page.contains("PI &lt;1&gt;"))
    #expect(!page.contains("PI <1>"))
  }

  @Test("links a review to the register only where it says figures") func register() async {
    let review = ["reviews/r/index.md": "---\nkind: review\ntitle: R\n---\n\nAll 1,983 visits.\n"]
    let build = await build(review)
    #expect(build.diagnostics.map(\.rule.id) == ["unbound-figure"])
    #expect(text("reviews/r/index.html", of: build).contains("1 unbound"))
  }

  @Test("says suppressed values in words and never as numbers") func suppressed() async {
    let build = await build()
    let page = text("indicators/visits/index.html", of: build)
    #expect(page.contains("suppressed to protect confidentiality"))
    #expect(text("indicators/visits.csv", of: build).contains("2021-05,,c,95,c,[c],,,,illustrative"))
    #expect(text("indicators/visits.json", of: build).contains("\"value\": null, \"display\": \"[c]\""))
  }

  @Test("writes no count that disclosure control hides to any file") func hiddenEverywhere() async {
    let build = await build([
      "disclosure.yml":
        "a:\n  counts: [plans]\n  categories: [ward]\n  derived: [rate]\n  tables: [data/plans.csv]\n",
      "data/plans.csv":
        "period,ward,plans,rate\n2021-04,Ash,4,0.4711\n2021-04,Elm,7919,932.8813\n2021-04,Oak,8803,1037.0177\n"
        + "2021-04,Total,16726,1970.3701\n2021-05,Ash,90,1\n2021-05,Elm,9910,2\n2021-05,Oak,9920,3\n"
        + "2021-05,Total,19920,4\n",
      "indicators/plans.yml":
        "ash:\n  title: Ash\n  measure: count\n  value: plans\n  where: {ward: Ash}\n  data: data/plans.csv\n"
        + "elm:\n  title: Elm\n  measure: count\n  value: plans\n  where: {ward: Elm}\n  data: data/plans.csv\n"
        + "elm-rate:\n  title: Elm rate\n  measure: number\n  value: rate\n  decimals: 4\n  where: {ward: Elm}\n"
        + "  data: data/plans.csv\n",
      "about.md":
        "---\nkind: page\ntitle: About\n---\n\n```yaml table\ncaption: Plans\ndata: data/plans.csv\nrows: ward\n"
        + "columns: [plans, rate]\n```\n\n```yaml chart\nindicator: elm\n```\n",
    ])
    #expect(build.diagnostics.isEmpty)
    #expect(text("indicators/elm.csv", of: build).contains("2021-04,,,,c,[c]"))
    #expect(text("about/index.html", of: build).contains("8,803"))
    for (path, bytes) in build.files.files {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in ["7919", "7,919", "932.88", "0.4711"] { #expect(!text.contains(secret), "\(path): \(secret)") }
    }
  }

  @Test("gives no average over a suppressed value") func noAverage() async {
    let json = text("indicators/visits.json", of: await build())
    #expect(json.contains("\"mean\": null"))
    #expect(json.contains("\"change\": {\"value\": 7, \"display\": \"7.0 percentage points\"}"))
  }

  @Test("prints the status on every page that shows the values") func status() async {
    let build = await build(["a.md": "---\nkind: page\ntitle: A\n---\n\n```yaml chart\nindicator: visits\n```\n"])
    for path in ["a/index.html", "indicators/index.html", "indicators/visits/index.html"] {
      #expect(text(path, of: build).contains("<strong class=\"status-word\">Illustrative</strong>"), "\(path)")
    }
    #expect(text("a/index.html", of: build).contains("Illustrative values."))
  }

  @Test("judges the latest value and says it with a shape and a word") func zone() async {
    let page = text("indicators/visits/index.html", of: await build())
    #expect(page.contains("<use href=\"#zone-target\"/></svg>Target met</span>"))
  }

  @Test("draws nothing around an error") func nothing() async {
    let build = await build(["a.md": "---\nkind: page\ntitle: A\n---\n\n`= nothing`\n"])
    #expect(build.diagnostics.hasErrors)
    #expect(build.files.paths.isEmpty)
  }

  @Test("fills figures into headings and into the list of sections alike") func headings() async {
    let build = await build([
      "a.md": "---\nkind: page\ntitle: A\n---\n\n## Visits: `= visits.last`\n\nText.\n\n## More\n\nText.\n"
    ])
    let page = text("a/index.html", of: build)
    #expect(page.contains(">Visits: 97.0%</a>"))
    #expect(page.contains("<h2 id=\"visits-visits-last\">Visits: <a class=\"figure-link\""))
  }

  @Test("tells what is wrong with charts in the same run as everything else") func charts() async {
    let block = "```yaml chart\nindicator: visits\nkind: trned\n```\n"
    let build = await build(["a.md": "---\nkind: page\ntitle: A\n---\n\n`= nothing`\n\n\(block)"])
    #expect(build.diagnostics.map(\.rule.id) == ["unknown-indicator", "unknown-chart-kind"])
  }

  @Test("makes every page from one template of its kind") func kinds() {
    let names = PageKind.all.map(\.template) + PageKind.partials
    for name in names { #expect(Self.templates["\(name).mustache"] != nil, "\(name)") }
  }

  @Test("hides nothing that a page is given: no template prints the word false as a value") func noFalse() async {
    let build = await build()
    for path in build.files.paths where path.hasSuffix(".html") {
      #expect(!text(path, of: build).contains(">false<"), "\(path)")
    }
  }
}
