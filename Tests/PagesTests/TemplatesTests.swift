import Diagnostics
import Testing

@testable import Pages

@Suite("Templates")
struct TemplatesTests {
  private func read(_ files: [String: String], required: [String] = []) -> (Templates, [Diagnostic]) {
    let all = files.merging(["site.css": ""]) { given, _ in given }
    return Templates.read(folder: "templates", files: all.mapValues { Array($0.utf8) }, required: required)
  }

  @Test("escape what they are given, and print markup only where asked to") func escaping() {
    let (templates, problems) = read(["a.mustache": "{{text}} {{{html}}}"])
    #expect(problems.isEmpty)
    #expect(templates.render("a", ["text": "<b>\"&'", "html": "<b>"]) == "&lt;b&gt;&quot;&amp;&#39; <b>")
  }

  @Test(
    "that do not parse are named with the place",
    arguments: [
      ("{{#a}}\n{{/b}}", "a section is closed under another name than it was opened"),
      ("{{#a}}\n", "a section is never closed"),
      ("{{a", "the template does not parse here"),
    ])
  func syntax(_ text: String, _ message: String) {
    let problems = read(["a.mustache": text]).1
    #expect(problems.map(\.message) == [message])
    #expect(problems.first?.place?.path == "templates/a.mustache")
    #expect((problems.first?.place?.line ?? 0) > 0)
  }

  @Test("that are not there are named") func missing() {
    let problems = read(["a.mustache": "x\n {{> haed}}", "head.mustache": ""], required: ["page"]).1
    #expect(
      problems.map { "\($0.place.map(\.description) ?? ""): \($0.message)" } == [
        "templates: there is no template 'page.mustache'",
        "templates/a.mustache:2:6: the template includes 'haed', which is not in templates",
      ])
    #expect(problems.last?.help == "did you mean 'head'?")
  }

  @Test("need their style sheet") func styleSheet() {
    let problems = Templates.read(folder: "templates", files: [:], required: []).1
    #expect(problems.map(\.message) == ["there is no style sheet 'site.css'"])
  }

  @Test("leave other files of the folder to be copied, but no hidden ones") func assets() {
    let templates = read(["site.css": "b{}", "favicon.svg": "<svg/>", ".secret": "x"]).0
    #expect(templates.css == "b{}")
    #expect(templates.assets.keys.sorted() == ["favicon.svg"])
  }
}
