import Tables
import Testing

@Suite("Decimal numbers") struct DecimalNumberTests {
  @Test(
    "digits are kept as written",
    arguments: [
      ("0", 0, 0, "0"), ("1983", 1983, 0, "1983"), ("1,983", 1983, 0, "1983"),
      ("65,828,000", 65_828_000, 0, "65828000"),
      ("0.10", 10, 2, "0.10"), ("81.2", 812, 1, "81.2"), ("1,234.50", 123_450, 2, "1234.50"), ("-0.4", -4, 1, "-0.4"),
      ("-0.05", -5, 2, "-0.05"), ("−383", -383, 0, "-383"), ("(383)", -383, 0, "-383"),
      ("(1,983.0)", -19830, 1, "-1983.0"),
      ("+7", 7, 0, "7"), ("007", 7, 0, "7"), ("0.000", 0, 3, "0.000"), ("-0", 0, 0, "0"),
      ("100,000", 100_000, 0, "100000"),
    ] as [(String, Int128, Int, String)])
  func read(_ text: String, _ mantissa: Int128, _ scale: Int, _ printed: String) {
    let number = DecimalNumber(text)
    #expect(number == DecimalNumber(mantissa: mantissa, scale: scale))
    #expect(number?.description == printed)
  }

  @Test(
    "what is not plainly a number is none",
    arguments: [
      "", " ", "x", "1e5", "1E5", "0x10", "nan", "inf", "Infinity", ".", ".5", "5.", "-", "+", "()", "(", "(5", "5)",
      "(-5)",
      "-(5)", "--5", "+-5", "- 5", "1 983", " 5", "5 ", "5%", "£5", "1.2.3", "1,98", "19,83", "1,9834", ",983", "1983,",
      "1,,983", "1983,000", "0,123", "1.234,5", "1.5,000", "٣", "５", "1_000", "2021-22", "5\u{301}", "½",
    ])
  func refused(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test("36 digits fit and one more does not") func length() {
    let digits = String(repeating: "9", count: 36)
    #expect(DecimalNumber(digits)?.description == digits)
    #expect(DecimalNumber("-0." + digits.dropFirst())?.description == "-0." + digits.dropFirst())
    #expect(DecimalNumber(digits + "9") == nil)
    #expect(DecimalNumber("0." + digits) == nil)
    #expect(DecimalNumber(String(repeating: "9", count: 100_000)) == nil)
    #expect(DecimalNumber("-" + String(repeating: "9", count: 39)) == nil)
    #expect(DecimalNumber("9" + String(repeating: ",999", count: 12)) == nil)
    #expect(DecimalNumber("0." + String(repeating: "0", count: 36)) == nil)
    #expect(Cell(digits + "9") == .text(digits + "9"))
  }

  @Test("a scale below zero counts as zero, and the ends of the range print") func limits() {
    #expect(DecimalNumber(mantissa: 5, scale: -2).description == "5")
    #expect(DecimalNumber(mantissa: .min, scale: 2).description == "-1701411834604692317316873037158841057.28")
  }

  @Test("equal numbers written unlike are told apart by their scale") func scale() {
    #expect(DecimalNumber("0.1") != DecimalNumber("0.10"))
  }
}
