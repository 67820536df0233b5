import Indicators
import Tables
import Testing

@Suite struct NumberTextTests {
  private func number(_ written: String) throws -> Exact { Exact(try #require(DecimalNumber(written))) }

  @Test(
    "thousands are parted by commas",
    arguments: [
      ("0", 0, "0"), ("7", 0, "7"), ("999", 0, "999"), ("1000", 0, "1,000"), ("82995", 0, "82,995"),
      ("100000", 0, "100,000"), ("74475000", 0, "74,475,000"), ("-1983", 0, "−1,983"), ("999.5", 0, "1,000"),
      ("-999.5", 0, "−1,000"), ("1234567.891", 2, "1,234,567.89"),
    ])
  func thousandsArePartedByCommas(_ written: String, _ decimals: Int, _ expected: String) throws {
    #expect(NumberText.decimal(try number(written), decimals: decimals) == expected)
  }

  @Test(
    "as many decimals are printed as asked for",
    arguments: [
      (0, "1"), (1, "1.2"), (2, "1.23"), (3, "1.235"), (4, "1.2346"), (5, "1.23457"), (6, "1.234568"),
      (8, "1.23456789"),
      (10, "1.2345678900"),
    ])
  func asManyDecimalsArePrintedAsAskedFor(_ decimals: Int, _ expected: String) throws {
    #expect(NumberText.decimal(try number("1.23456789"), decimals: decimals) == expected)
  }

  @Test(
    "a small number keeps its zeros",
    arguments: [("0.05", 1, "0.1"), ("0.004", 2, "0.00"), ("0.006", 2, "0.01"), ("0.000001", 6, "0.000001")])
  func aSmallNumberKeepsItsZeros(_ written: String, _ decimals: Int, _ expected: String) throws {
    #expect(NumberText.decimal(try number(written), decimals: decimals) == expected)
  }

  @Test(
    "a number below zero has a minus sign or brackets, and one that rounds to nothing neither",
    arguments: [
      ("-383", "−383", "(383)", "−383"), ("147", "147", "147", "+147"), ("0", "0", "0", "0"), ("-0.4", "0", "0", "0"),
      ("0.4", "0", "0", "0"), ("-1983.5", "−1,984", "(1,984)", "−1,984"), ("1983.5", "1,984", "1,984", "+1,984"),
    ])
  func aNumberBelowZeroHasAMinusSignOrBracketsAndOneThatRoundsToNothingNeither(
    _ written: String, _ minus: String, _ brackets: String, _ signed: String
  ) throws {
    let value = try number(written)
    #expect(NumberText.decimal(value, decimals: 0) == minus)
    #expect(NumberText.decimal(value, decimals: 0, negatives: .minus) == minus)
    #expect(NumberText.decimal(value, decimals: 0, negatives: .brackets) == brackets)
    #expect(NumberText.decimal(value, decimals: 0, negatives: .signed) == signed)
  }

  @Test(
    "machines get a hyphen and no commas",
    arguments: [("-18.24", 1, "-18.2"), ("74475000", 0, "74475000"), ("5", 2, "5.00"), ("-0.04", 1, "0.0")])
  func machinesGetAHyphenAndNoCommas(_ written: String, _ decimals: Int, _ expected: String) throws {
    #expect(NumberText.machine(try number(written), decimals: decimals) == expected)
  }

  @Test(
    "a full number is the shortest that loses nothing",
    arguments: [
      ("81.20", "81.2"), ("81.25", "81.25"), ("1983", "1983"), ("1000", "1000"), ("-0.50", "-0.5"), ("0", "0"),
      ("100", "100"), ("0.000000000001", "0.000000000001"), ("-1000000", "-1000000"),
    ])
  func aFullNumberIsTheShortestThatLosesNothing(_ written: String, _ expected: String) throws {
    #expect(NumberText.full(try number(written)) == expected)
  }

  @Test("a number without end has twelve decimals") func aNumberWithoutEndHasTwelveDecimals() throws {
    let third = try #require(Exact(Exact(1), over: Exact(3)))
    #expect(NumberText.full(third) == "0.333333333333")
    #expect(NumberText.full(-third * Exact(2)) == "-0.666666666667")
  }
}
