import Testing

@testable import Figures

/// The tables of forms are documentation: every example has its form, and what only looks alike does not.
@Suite struct NumeralFormTests {
  private static let rows = NumeralContext.all.flatMap { context in
    context.forms.flatMap { form in form.examples.map { (context.name, form, $0) } }
  }

  @Test("every example of a context has its form, and holds no figure", arguments: rows)
  func everyExampleOfAContextHasItsForm(_ row: (name: String, form: NumeralForm, example: String)) {
    let text = NumeralText(row.example)
    let numbers = NumeralScan(text).found.map(\.core)
    let starts = (0...text.count).filter { text.isStart($0) }
    for number in numbers {
      #expect(
        starts.contains { $0 <= number.lowerBound && row.form.end(in: text, from: $0) ?? 0 >= number.upperBound },
        "\(row.example) is not \(row.form.pattern)")
    }
    #expect(Numerals.unbound(in: row.example).map(\.text) == [], "\(row.example)")
  }

  @Test("every context names texts that look alike and hold a figure", arguments: NumeralContext.all.map(\.name))
  func lookAlikes(_ name: String) throws {
    let context = try #require(NumeralContext.all.first { $0.name == name })
    #expect(!context.figures.isEmpty)
    for text in context.figures { #expect(!Numerals.unbound(in: text).isEmpty, "\(text)") }
    for form in context.forms { #expect(!form.examples.isEmpty, "\(form.pattern)") }
  }

  @Test(
    "every example of a figure in words is one",
    arguments: WordFigure.forms.flatMap { form in
      form.examples.map { (form, $0) }
    })
  func everyExampleOfAFigureInWordsIsOne(_ row: (form: NumeralForm, example: String)) {
    let text = NumeralText(row.example)
    #expect((0..<text.count).contains { row.form.end(in: text, from: $0) ?? $0 > $0 }, "\(row.form.pattern)")
    #expect(Numerals.unbound(in: row.example).count == 1, "\(row.example)")
  }

  @Test("forms name only classes that there are") func formsNameOnlyClassesThatThereAre() {
    for form in NumeralContext.all.flatMap(\.forms) + WordFigure.forms + [NumeralForm.unit] {
      var parser = NumeralFormParser(form.pattern)
      _ = parser.elements()
      #expect(parser.unknown == [], "\(form.pattern)")
    }
    var parser = NumeralFormParser("in <yeer>")
    _ = parser.elements()
    #expect(parser.unknown == ["yeer"])
  }

  @Test("every class is used, and has a name of its own") func everyClassIsUsed() {
    let patterns = (NumeralContext.all.flatMap(\.forms) + WordFigure.forms).map(\.pattern).joined()
    for name in NumeralClass.named.keys {
      #expect(patterns.contains("<\(name)>"), "\(name)")
    }
    #expect(Set(NumeralContext.all.map(\.name)).count == NumeralContext.all.count)
  }

  @Test("the notation has options, choices, conditions and escapes")
  func theNotationHasOptionsChoicesConditionsAndEscapes() {
    let form = NumeralForm("[about ](a|bc)-<few>\\)")
    for (text, end) in [("a-1)", 4), ("ABOUT  bc–12)", 13), ("b-1)", nil), ("a-32)", nil), ("a-1", nil)] {
      #expect(form.end(in: NumeralText(text), from: 0) == end, "\(text)")
    }
    #expect(NumeralForm("Part <few>").end(in: NumeralText("part 1"), from: 0) == nil)
    #expect(NumeralForm("part <few>").end(in: NumeralText("Part\n1"), from: 0) == 6)
  }
}
