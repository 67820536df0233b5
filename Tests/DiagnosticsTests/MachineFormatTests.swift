import Diagnostics
import Foundation
import Testing

@Suite("Rendering for machines") struct MachineFormatTests {
  private static let mismatch = Rule("figure-mismatch", .error, "A test.")
  private static let unbound = Rule("unbound-figure", .warning, "A test.")

  private func render(_ format: DiagnosticRendering.Format, _ diagnostics: [Diagnostic]) -> String {
    DiagnosticRendering(format, excerpts: true, colour: true, sources: []).render(diagnostics)
  }

  @Test("JSON has fixed keys in a fixed order") func json() {
    let problems = [
      Diagnostic(
        Self.mismatch, at: Place("a.md", line: 2, column: 11, width: 7), "says \"283.9\"", notes: ["one", "two"],
        help: "write 238.9"), Diagnostic(Self.unbound, at: nil, "odd"),
    ]
    #expect(
      render(.json, problems) == """
        [
          {"severity": "error", "rule": "figure-mismatch", "path": "a.md", "line": 2, "column": 11, "width": 7, \
        "message": "says \\"283.9\\"", "notes": ["one", "two"], "help": "write 238.9"},
          {"severity": "warning", "rule": "unbound-figure", "path": null, "line": null, "column": null, "width": null, \
        "message": "odd", "notes": [], "help": null}
        ]

        """)
  }

  @Test("no problems are an empty array") func emptyJSON() {
    #expect(render(.json, []) == "[]\n")
  }

  @Test("JSON parsed again is the text that went in") func parsed() throws {
    let all = String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init)))
    let message = all + "\r\n\u{2028}\"\\👩‍👧e\u{301}"
    let problem = Diagnostic(Self.mismatch, at: Place("é\".md", line: 1), message, notes: [message], help: message)
    let parsed = try JSONSerialization.jsonObject(with: Data(render(.json, [problem, problem]).utf8))
    let objects = try #require(parsed as? [[String: Any]])
    #expect(objects.count == 2)
    for key in ["message", "help"] {
      #expect((objects[0][key] as? String).map { Array($0.unicodeScalars) } == Array(message.unicodeScalars))
    }
    #expect(objects[0]["notes"] as? [String] == [message])
    #expect(objects[0]["path"] as? String == "é\".md")
    #expect(objects[0]["line"] as? Int == 1)
  }

  @Test("an annotation says where and everything else in its message") func annotation() {
    let problem = Diagnostic(
      Self.mismatch, at: Place("a.md", line: 2, column: 11, width: 7), "says 283.9", notes: ["worked out"],
      help: "write it")
    #expect(
      render(.github, [problem])
        == "::error file=a.md,line=2,col=11,title=figure-mismatch::says 283.9%0Aworked out%0Ahelp: write it\n")
    #expect(render(.github, [Diagnostic(Self.unbound, at: nil, "odd")]) == "::warning title=unbound-figure::odd\n")
    #expect(
      render(.github, [Diagnostic(Self.unbound, at: Place("a.md"), "odd")])
        == "::warning file=a.md,title=unbound-figure::odd\n")
  }

  @Test("no text can end an annotation or start another") func annotationEscapes() {
    let problem = Diagnostic(Self.mismatch, at: Place("a,b:c%\r\n.md"), "100%\n::error::x\r\n::error::y\r:,\u{301}")
    #expect(
      render(.github, [problem])
        == "::error file=a%2Cb%3Ac%25%0D%0A.md,title=figure-mismatch::"
        + "100%25%0A::error::x%0D%0A::error::y%0D:,\u{301}\n")
  }
}
