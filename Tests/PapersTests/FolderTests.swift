import Diagnostics
import Figures
import Indicators
import Testing

@testable import Papers

@Suite("A content folder")
struct FolderTests {
  @Test("without site.yml says so") func noSite() {
    var content = Content()
    content.files["site.yml"] = nil
    #expect(
      content.checked().problems.first
        == "content/site.yml: the content folder has no site.yml [missing-file] "
        + "(it holds at least 'title:' and 'authority: {name: …}')")
  }

  @Test("takes severities of the rules that a site may set", arguments: ["warning", "off", "error"])
  func severities(_ word: String) {
    let content = Content([
      "site.yml": "title: Site\nauthority: {name: Wolverley}\nrules: {wrong-numbering: \(word)}\n"
    ])
    let (library, problems) = Library.understand(content.folder)
    #expect(problems.isEmpty)
    let problem = Diagnostic(.wrongNumbering, at: Place("content/a.md", line: 1), "x")
    #expect(library.site.severities.severity(of: problem)?.rawValue == (word == "off" ? nil : word))
  }

  @Test("takes severities for single folders, the innermost first") func severitiesOfFolders() {
    let content = Content([
      "site.yml": "title: Site\nauthority: {name: W}\n"
        + "rules: {unbound-figure: {default: off, reviews: warning, reviews/b/: error}}\n",
      "a.md": "---\nkind: page\ntitle: A\n---\n\n12\n",
      "reviews/b/index.md": "---\nkind: review\ntitle: B\n---\n\n13\n",
      "reviews/bb/index.md": "---\nkind: review\ntitle: C\n---\n\n14\n",
    ])
    let (library, understanding) = Library.understand(content.folder)
    let (papers, problems) = library.verify()
    #expect(understanding.isEmpty)
    #expect(
      problems.applying(library.site.severities).map { "\($0.place?.path ?? "") \($0.severity)" } == [
        "content/reviews/b/index.md error", "content/reviews/bb/index.md warning",
      ])
    #expect(papers.map(\.counts.unbound) == [1, 1, 1])
  }

  @Test("refuses a folder that does not exist, and a word that is no severity") func unknownFolder() {
    let content = Content([
      "site.yml": "title: Site\nauthority: {name: W}\n"
        + "rules: {unbound-figure: {default: eror, datta: error, reviews: off}}\n"
    ])
    #expect(
      content.checked().problems == [
        "content/site.yml:3:35: 'default' of 'unbound-figure' of 'rules' of site.yml is 'eror' [wrong-value] "
          + "(did you mean 'error'?)",
        "content/site.yml:3:41: the content folder has no folder 'datta' [unknown-folder] (did you mean 'data'?)",
        "content/site.yml:3:55: the content folder has no folder 'reviews' [unknown-folder] (there is: data, indicators)",
      ])
  }

  @Test(
    "refuses a rule that does not exist, or that may not be switched off", arguments: ["wrong-numberng", "yaml-syntax"])
  func unknownRule(_ rule: String) {
    let content = Content(["site.yml": "title: Site\nauthority: {name: W}\nrules: {\(rule): off}\n"])
    let problem = content.checked().problems.first ?? ""
    #expect(problem.hasPrefix("content/site.yml:3:9: 'rules' of site.yml has no key '\(rule)' [unknown-key]"))
  }

  @Test("gives each kind of document its place") func places() {
    let content = Content([
      "reviews/r/index.md": "---\nkind: page\ntitle: Cover\n---\n",
      "about/us.md": "---\nkind: review\ntitle: Us\n---\n",
    ])
    #expect(
      content.checked().problems == [
        "content/about/us.md:2:7: a document of kind 'review' cannot stand here [misplaced-file] "
          + "(it belongs in reviews/<name>/)",
        "content/reviews/r/index.md:2:7: a document of kind 'page' cannot stand here [misplaced-file] "
          + "(it belongs in the content folder itself)",
      ])
  }

  @Test("has a folder for each meeting, named by its day", arguments: ["july", "2024-02-30", "2024-7-8"])
  func undated(_ name: String) {
    let minutes = "---\nkind: minutes\ntitle: M\n---\n\n## A\n\nNone.\n"
    let content = Content([
      "board/index.md": "---\nkind: committee\ntitle: Board\n---\n", "board/\(name)/minutes.md": minutes,
    ])
    #expect(
      content.checked().problems == [
        "content/board/\(name)/minutes.md:2:7: the folder '\(name)' is not a date, and a meeting's folder is named by its "
          + "own [wrong-date] (rename it with year, month and day, such as 2024-03-25)"
      ])
  }

  @Test("tells settings that nothing reads, and spreadsheets") func strays() {
    let content = Content([
      "disclosure.yaml": "", "figure.yml": "", "board/glossary.yml": "", "notes.yml": "", "indicators/more.YML": "",
      "data/visits.xlsx": "", "data/late.xlsx": "", "notes.xlsx": "", "notes.txt": "", "data/rows.yml": "- {a: 1}\n",
    ])
    let all =
      "settings stand in site.yml, sources.yml, figures.yml, glossary.yml, disclosure.yml, "
      + "indicators in indicators/, data in data/"
    #expect(
      content.checked().problems == [
        "content/board/glossary.yml: nothing reads this file [misplaced-file] (did you mean 'glossary.yml'?)",
        "content/data/late.xlsx: a spreadsheet is not read [misplaced-file] "
          + "(save it as 'CSV UTF-8' from the spreadsheet program: data/late.csv)",
        "content/disclosure.yaml: nothing reads this file [misplaced-file] (did you mean 'disclosure.yml'?)",
        "content/figure.yml: nothing reads this file [misplaced-file] (did you mean 'figures.yml'?)",
        "content/indicators/more.YML: nothing reads this file [misplaced-file] (its name has to end in .yml, in small letters)",
        "content/notes.yml: nothing reads this file [misplaced-file] (\(all))",
      ])
  }

  @Test(
    "whose settings cannot be read is not blamed for the names in them",
    arguments: [
      ("site.yml", "title: [", 1), ("site.yml", "", 2), ("site.yml", nil, 1), ("sources.yml", "\ta: b", 1),
      ("indicators/visits.yml", "visits: {title: A", 1), ("figures.yml", "a: a: a", 1),
      ("sources.yml", "other: {title: O}", 2),
    ])
  func echoes(_ path: String, _ text: String?, _ count: Int) {
    var content = Content([
      "about.md": "---\nkind: page\ntitle: A\n---\n\n`= visits/england`, `= visits`, `= late`, [9](cite:annual), "
        + "[8](cite:yearly)\n",
      "figures.yml": "late: {title: Late, formula: visits}\n",
    ])
    content.files["data/visits.csv"] = "period,area,on_time,due\n2021-04,,81,90\n2021-04,england,8,9\n"
    content.files["sources.yml"] = "annual: {title: Annual}\nyearly: {title: Yearly}\n"
    content.files[path] = text
    let (library, understanding) = Library.understand(content.folder)
    let problems = library.withoutEchoes(understanding + library.verify().1)
    #expect(problems.count == count, "\(problems.map(\.message))")
    #expect(problems.allSatisfy { $0.severity == .error })
  }

  @Test("has no two pages whose addresses differ in capitals alone") func capitals() {
    let page = "---\nkind: page\ntitle: A\n---\n"
    #expect(
      Content(["about.md": page, "About.md": page]).checked().problems == [
        "content/about.md:1: this page would stand at /about/, where content/About.md stands already "
          + "[duplicate-address] (rename the file)"
      ])
  }

  @Test("with two papers at one address says that alone") func sameAddress() {
    let paper = "---\nkind: analysis\ntitle: A\n---\n\n## One\n\nTable: x {#x}\n\n|a|\n|-|\n|b|\n"
    let content = Content([
      "reviews/r/index.md": "---\nkind: review\ntitle: R\n---\n", "reviews/r/01-a.md": paper,
      "reviews/r/02-a.md": paper,
    ])
    #expect(
      content.checked().problems == [
        "content/reviews/r/02-a.md:1: this page would stand at /reviews/r/a/, where content/reviews/r/01-a.md stands "
          + "already [duplicate-address] (rename the file)"
      ])
  }

  @Test("tells every problem of a run, sorted") func everyProblem() {
    let content = Content([
      "b.md": "---\nkind: page\ntitle: B\nfoo: 1\n---\n\n`= nothing`\n",
      "a.md": "---\nkind: page\n---\n\n[x](gone.md)\n",
    ])
    #expect(
      content.checked().problems == [
        "content/a.md:2:1: the front matter has no 'title' [missing-key] (add a line 'title: …')",
        "content/a.md:5:5: the link leads to 'gone.md', but there is no such document [broken-link] "
          + "(write the path of a Markdown file, from this file's folder)",
        "content/b.md:4:1: the front matter has no key 'foo' [unknown-key] (there is: kind, period, short, summary, title)",
        "content/b.md:7:4: there is no indicator 'nothing' [unknown-indicator] (there is: visits)",
      ])
  }

  @Test(
    "leads to the glossary by its file",
    arguments: [
      ("../../glossary.yml", []),
      (
        "../glossary.yml",
        [
          "content/reviews/r/index.md:6:5: the link leads to '../glossary.yml', but there is no such document "
            + "[broken-link] (write the path of a Markdown file, from this file's folder)"
        ]
      ),
      (
        "../../glossary.yml#MASH",
        [
          "content/reviews/r/index.md:6:5: the link leads to '#MASH', which ../../glossary.yml does not have [broken-link]"
        ]
      ),
    ])
  func glossary(_ link: String, _ expected: [String]) {
    let content = Content([
      "glossary.yml": "MASH: safeguarding hub\n",
      "reviews/r/index.md": "---\nkind: review\ntitle: R\n---\n\n[x](\(link))\n",
    ])
    #expect(content.checked().problems == expected)
  }

  @Test("does not blame the papers for a fault in the data") func noEcho() {
    let content = Content([
      "data/visits.csv": "period,on_time,due\n2021-04,81,ninety\n",
      "a.md": "---\nkind: page\ntitle: A\n---\n\n`= visits`\n\n```yaml chart\nindicator: visits\n```\n",
    ])
    #expect(
      content.checked().problems == [
        "content/data/visits.csv:2: column 'due' holds 'ninety', which is not a number [wrong-number] "
          + "(write digits, or a symbol: c, x, z, u, low or k)"
      ])
  }

  @Test("does not blame a link for a document that could not be read") func noEchoOfLinks() {
    let content = Content([
      "a.md": "---\nkind: page\ntitle: A\n---\n\n[b](b.md)\n",
      "b.md": "---\nkind: pag\ntitle: B\n---\n",
    ])
    #expect(
      content.checked().problems == [
        "content/b.md:2:7: there is no kind of document called 'pag' [unknown-kind] (did you mean 'page'?)"
      ])
  }

  @Test("never passes over an empty block, whatever else the document is warned of") func emptyBlock() {
    let content = Content([
      "a.md": "---\nkind: page\ntitle: A\n---\n\n```yaml chart\n```\n\nText <b>here</b>.\n"
    ])
    #expect(
      content.checked().problems.filter { !$0.contains("[raw-html]") } == [
        "content/a.md:7: the chart block has no 'indicator' [missing-key] "
          + "(add 'indicator:' with its id, 'indicators:' with several, or 'data:' with a data file)"
      ])
  }

  @Test("warns of an area to compare with that has no values, and publishes") func missingComparator() {
    let content = Content([
      "a.md": "---\nkind: page\ntitle: A\n---\n\n```yaml chart\nindicator: visits\ncompare: [england]\n```\n"
    ])
    let (library, _) = Library.understand(content.folder)
    let problems = library.verify().1
    #expect(problems.map(\.message) == ["'visits' has no values for 'england'"])
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.first?.place == Place("content/a.md", line: 8, column: 10))
  }

  @Test("that is not UTF-8 is named") func notText() {
    let content = Content()
    var files = content.folder.files
    files["a.md"] = [0x2D, 0xFF]
    let (_, problems) = Library.understand(SourceFolder(name: "content", files: files))
    #expect(problems.map(\.message) == ["the file is not UTF-8 text"])
  }

  @Test("lets chapters inherit the cover's period, and figures use it") func period() {
    let content = Content([
      "reviews/r/index.md": "---\nkind: review\ntitle: R\nperiod: 2021-04..2021-05\n---\n",
      "reviews/r/a.md": "---\nkind: review\ntitle: A\n---\n\n`= visits.last` `= visits.last.when`\n",
      "reviews/r/b.md": "---\nkind: review\ntitle: B\nperiod: 2021-06\n---\n\n`= visits.last`\n",
    ])
    let (papers, problems) = content.checked()
    #expect(problems.isEmpty)
    #expect(papers.map { $0.slots.compactMap { $0.figure?.display } } == [[], ["92.6%", "May 2021"], ["97.0%"]])
  }

  @Test("has no page where the register of figures stands") func register() {
    let content = Content(["figures.md": "---\nkind: page\ntitle: A\n---\n"])
    #expect(
      content.checked().problems == [
        "content/figures.md:1: this page would stand at /figures/, where the register of figures stands already "
          + "[duplicate-address] (rename the file)"
      ])
  }

  @Test("counts figures by how they are held") func counts() {
    let content = Content([
      "a.md": "---\nkind: page\ntitle: A\n---\n\n`= visits` [97%](=visits) [97.0%](=visits) [12](cite:annual)\n"
    ])
    let (papers, problems) = content.checked()
    #expect(problems.isEmpty)
    #expect(papers[0].counts == (computed: 1, verified: 2, cited: 1, unbound: 0))
    #expect(papers[0].citedSources == ["annual"])
    #expect(papers[0].indicators == ["visits"])
  }

  @Test("keeps a record of every figure, also of those that are wrong") func records() {
    let content = Content([
      "a.md": """
      ---
      kind: page
      title: A
      ---

      `= visits` [97%](=visits) and
      [12.0%](=visits.mean) [many](=visits) [12](cite:annual) [9](=visit) [8](cite:anual)

      """
    ])
    let records = content.checked().papers[0].records
    #expect(
      records.map { "\($0.place.line):\($0.place.column) \($0.text) \($0.reference) \($0.kind) \($0.finding)" } == [
        "6:2 97.0% visits computed agrees", "6:13 97% visits verified agrees",
        "7:2 12.0% visits.mean verified contradicts", "7:24 many visits verified notJudged",
        "7:40 12 annual cited taken", "7:58 9 visit verified noValue", "7:70 8 anual cited noValue",
      ])
    #expect(records.map { $0.anchor ?? "-" } == (1...5).map { "page-figure-\($0)" } + ["-", "-"])
    #expect(records.map(\.sources) == [[], [], [], [], ["annual"], [], []])
    #expect(records[0].figure?.working.inputs.map(\.label) == ["numerator, June 2021", "denominator, June 2021"])
    #expect(records.allSatisfy { $0.address == "a/" })
  }
}
