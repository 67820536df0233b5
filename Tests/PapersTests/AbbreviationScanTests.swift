import Testing

@testable import Papers

@Suite("Abbreviations in a paper")
struct AbbreviationScanTests {
  private func problems(_ text: String, glossary: String? = "ICPC: Conference\nA&E: Accident and emergency\n")
    -> [String]
  {
    var files = ["a.md": "---\nkind: page\ntitle: A\n---\n\n\(text)\n"]
    files["glossary.yml"] = glossary
    return Content(files).checked().problems.filter { $0.contains("[unknown-abbreviation]") }
  }

  @Test("that are used twice and explained nowhere are told once, at the first use") func unknown() {
    #expect(
      problems("One MASH, *two* MASHs\nand a MASH.") == [
        "content/a.md:6:5: nothing explains the abbreviation MASH, which the paper uses 3 times [unknown-abbreviation] "
          + "(add 'MASH: …' with the words that it stands for to glossary.yml, or write them before it: 'words (MASH)')"
      ])
  }

  @Test(
    "are let through where they are explained, used once, or none",
    arguments: [
      "One MASH.", "The hub (MASH) and the MASH.", "The MASH (a hub) and the MASH.", "ICPC, ICPCs and an ICPC",
      "A&E and A&E",
      "PI 4 and PI 5", "S47 and S47", "Part IV and part IV", "`MASH` and `MASH`", "COVID-19 and COVID-19",
      "https://example.gov.uk/MASH/MASH", "I and A", "MASHed MASHing", "Os Os",
    ])
  func quiet(_ text: String) {
    #expect(problems(text) == [])
  }

  @Test("are no business of a site without a glossary") func none() {
    #expect(problems("MASH and MASH", glossary: nil) == [])
  }

  @Test(
    "of the glossary are found as words of their own",
    arguments: [
      ("an ICPC.", ["ICPC"]), ("(ICPCs)", ["ICPC"]), ("ICPCX XICPC ICPC2", []), ("A&E-led", ["A&E"]), ("icpc", []),
      ("“ICPC”", ["ICPC"]),
    ])
  func known(_ text: String, _ known: [String]) {
    let content = Content([
      "glossary.yml": "ICPC: C\nA&E: {expansion: A}\n", "a.md": "---\nkind: page\ntitle: A\n---\n\n\(text)\n",
    ])
    let (papers, problems) = content.checked()
    #expect(papers.first { $0.paper.path == "a.md" }?.abbreviations == Set(known))
    #expect(problems.filter { !$0.contains("[un") } == [])
  }
}
