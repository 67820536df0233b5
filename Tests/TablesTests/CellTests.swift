import Tables
import Testing

@Suite("Cells") struct CellTests {
  @Test(
    "symbols are values of their own, bare or in brackets, with words for people",
    arguments: [
      ("c", .confidential, "suppressed to protect confidentiality"), ("x", .unavailable, "not available"),
      ("z", .notApplicable, "not applicable"), ("u", .lowReliability, "of low reliability"),
      ("low", .low, "so low that it rounds to zero"), ("k", .roundsToZero, "so low that it rounds to zero"),
      ("[c]", .confidential, "suppressed to protect confidentiality"), ("[low]", .low, "so low that it rounds to zero"),
      (".", .notApplicable, "not applicable"), (":", .unavailable, "not available"),
      ("*", .confidential, "suppressed to protect confidentiality"), ("~", .lowReliability, "of low reliability"),
    ] as [(String, Symbol, String)])
  func symbols(_ text: String, _ symbol: Symbol, _ meaning: String) {
    #expect(Cell(text) == .symbol(symbol))
    #expect(symbol.meaning == meaning)
  }

  @Test(
    "what only looks like a symbol is text",
    arguments: ["C", "Low", "-", "..", "n/a", "cc", "[c", "c]", "[]", "[[c]]", "NULL", "NaN", "1e5", "2021-22"])
  func texts(_ text: String) {
    #expect(Cell(text) == .text(text))
  }

  @Test("numbers are numbers and nothing is empty") func others() {
    #expect(Cell("0.10") == .number(DecimalNumber(mantissa: 10, scale: 2)))
    #expect(Cell("0") == .number(DecimalNumber(mantissa: 0, scale: 0)))
    #expect(Cell("") == .empty)
  }

  @Test("symbols that are written are the ones that are read") func catalogue() {
    #expect(Symbol.allCases.map(\.rawValue) == ["c", "x", "z", "u", "low", "k"])
    #expect(Symbol.allCases.allSatisfy { Symbol($0.rawValue) == $0 && Symbol("[\($0.rawValue)]") == $0 })
  }
}
