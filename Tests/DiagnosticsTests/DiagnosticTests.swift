import Diagnostics
import Testing

@Suite("Diagnostics") struct DiagnosticTests {
  private static let wrong = Rule("wrong", .error, "A test.")
  private static let doubtful = Rule("doubtful", .warning, "A test.")

  @Test("a problem takes the severity of its rule") func severity() {
    #expect(Diagnostic(Self.wrong, at: nil, "x").severity == .error)
    #expect(Diagnostic(Self.doubtful, at: nil, "x").severity == .warning)
  }

  @Test("only errors stop publication") func errors() {
    #expect([Diagnostic(Self.doubtful, at: nil, "x"), Diagnostic(Self.wrong, at: nil, "x")].hasErrors)
    #expect(![Diagnostic(Self.doubtful, at: nil, "x")].hasErrors)
    #expect(![Diagnostic]().hasErrors)
  }

  @Test("problems are told by place, then rule and message, each once; those of the run come first") func order() {
    let sorted = [
      Diagnostic(Self.wrong, at: nil, "of the run"), Diagnostic(Self.wrong, at: Place("a.md"), "of the file"),
      Diagnostic(Self.doubtful, at: Place("a.md", line: 2), "z"),
      Diagnostic(Self.wrong, at: Place("a.md", line: 2), "a"),
      Diagnostic(Self.wrong, at: Place("a.md", line: 2), "b"), Diagnostic(Self.wrong, at: Place("a.md", line: 10), "a"),
      Diagnostic(Self.wrong, at: Place("b.md", line: 1), "a"),
    ]
    #expect((sorted.reversed() + sorted).inReportingOrder() == sorted)
  }

  @Test("problems that differ only in help are both told") func unlike() {
    let place = Place("a.md", line: 1)
    let two = [Diagnostic(Self.wrong, at: place, "x", help: "a"), Diagnostic(Self.wrong, at: place, "x", help: "b")]
    #expect(two.inReportingOrder().count == 2)
  }

  @Test("a site makes rules weaker, stronger or turns them off") func severities() {
    let problems = [Diagnostic(Self.wrong, at: nil, "x"), Diagnostic(Self.doubtful, at: nil, "y")]
    var severities = Severities()
    #expect(problems.applying(severities) == problems)
    severities.set(.warning, for: "wrong")
    severities.set(.error, for: "doubtful")
    severities.set(nil, for: "other")
    #expect(problems.applying(severities).map(\.severity) == [.warning, .error])
    severities.set(nil, for: "wrong")
    #expect(problems.applying(severities).map(\.message) == ["y"])
  }

  @Test("a folder's severity holds for its files, the innermost folder's first") func folders() {
    let paths = ["c/a.md", "c/r/b.md", "c/r/s/b.md", "c/rr/b.md"]
    let problems = paths.map { Diagnostic(Self.wrong, at: Place($0, line: 1), $0) }
    var severities = Severities()
    severities.set(nil, for: "wrong", in: "c/r/s/")
    severities.set(.warning, for: "wrong", in: "c/r/")
    #expect(problems.applying(severities).map(\.severity) == [.error, .warning, .error])
    severities.set(nil, for: "wrong")
    #expect(problems.applying(severities).map(\.message) == ["c/r/b.md"])
  }
}
