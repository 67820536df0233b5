import Diagnostics
import Figures
import Testing

@Suite struct FormulaLimitTests {
  @Test("hostile formulas are refused, not trapped on")
  func hostileFormulasAreRefused() {
    let deep = String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000)
    #expect(FormulaSite(formula: deep).told[0].contains("a formula has at most 1,000 characters"))
    let nested = String(repeating: "(", count: 400) + "1" + String(repeating: ")", count: 400)
    #expect(
      FormulaSite(formula: nested).told == [
        "figures.yml:1:57: error: parentheses are nested more than 32 deep [formula-syntax]; help: give a part of the formula a name of its own"
      ])
    #expect(FormulaSite(formula: String(repeating: "-", count: 400) + "1").told.count == 1)
    let many = String(repeating: "1+", count: 250) + "1"
    #expect(FormulaSite(formula: many).told[0].contains("'x' takes more than 200 numbers"))
    let chain = (1...2_000).map { "f\($0): {title: A, formula: \"f\($0 - 1) * f\($0 - 1)\"}\n" }.joined()
    let told = FormulaSite("f0: {title: A, formula: \"9\"}\n" + chain).told
    #expect(told.count == 1 && told[0].hasPrefix("figures.yml:8:1: error: 'f7' takes more than 200 numbers"))
    let ladder = (1...30).map { "f\($0): {title: A, formula: \"f\($0 - 1) + 1\"}\n" }.joined()
    let deepest = FormulaSite("f0: {title: A, formula: \"9\"}\n" + ladder).told
    #expect(deepest.first?.contains("'f20' holds formulas in each other more than 20 deep") == true)
    let back = (1...2_000).reversed().map { "f\($0): {title: A, formula: \"f\($0 - 1)\"}\n" }.joined()
    let toldBack = FormulaSite(back + "f0: {title: A, formula: \"9\"}\n").told
    #expect(
      toldBack.count < 100 && toldBack[0].hasPrefix("figures.yml:1:1: error: 'f2000' holds formulas in each other"))
  }

  @Test("two thousand random formulas are read or refused inside their text") func randomFormulas() {
    let parts = [
      "1", "2.5", "£3", "children", "share@2021-22", "+", "-", " - ", "*", "/", "(", ")", "sum(", ", ", ",", "@", ".",
      "é", "9",
    ]
    var random = Seeded(7)
    var read = 0
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...7, using: &random)).map { _ in parts.randomElement(using: &random) ?? "1" }
        .joined()
      let told = FormulaSite(formula: text).told
      if told.isEmpty { read += 1 }
      for line in told where !line.hasPrefix("figures.yml:1:") { Issue.record("'\(text)': \(line)") }
    }
    #expect((20...1_980).contains(read))
  }
}
