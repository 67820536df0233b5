import Indicators
import Tables
import Testing

@Suite struct QuantityTests {
  private func quantity(_ written: String, _ unit: Unit, _ decimals: Int) throws -> Quantity {
    Quantity(Exact(try #require(DecimalNumber(written))), unit: unit, decimals: decimals)
  }

  @Test(
    "a figure prints with its unit, and alone in a column",
    arguments: [
      ("81.24", Unit.percent, 1, "81.2%", "81.2"), ("-18.2", .percentagePoints, 1, "−18.2 percentage points", "−18.2"),
      ("238.93", .per(10_000), 1, "238.9 per 10,000", "238.9"), ("8", .per(100), 0, "8 per 100", "8"),
      ("1983", .number, 0, "1,983", "1,983"), ("16", .words("children"), 0, "16 children", "16"),
      ("74475000", .pounds, 0, "£74,475,000", "74,475,000"), ("-383", .pounds, 0, "−£383", "−383"),
      ("65.828", Unit(name: "£m", prefix: "£", suffix: "m"), 1, "£65.8m", "65.8"),
      ("-65.828", Unit(name: "£m", prefix: "£", suffix: "m"), 1, "−£65.8m", "−65.8"),
      ("-0.2", .pounds, 0, "£0", "0"),
    ])
  func aFigurePrintsWithItsUnitAndAloneInAColumn(
    _ written: String, _ unit: Unit, _ decimals: Int, _ display: String, _ number: String
  ) throws {
    let quantity = try quantity(written, unit, decimals)
    #expect(quantity.display == display)
    #expect(quantity.number == number)
  }

  @Test(
    "a unit has a name for headers",
    arguments: [
      (Unit.percent, "%"), (.percentagePoints, "percentage points"), (.per(1_000_000), "per 1,000,000"),
      (.number, "number"),
      (.words("cases per worker"), "cases per worker"), (.pounds, "£"),
    ])
  func aUnitHasANameForHeaders(_ unit: Unit, _ name: String) {
    #expect(unit.name == name)
  }

  @Test("only the difference of percentages changes its unit") func onlyTheDifferenceOfPercentagesChangesItsUnit() {
    #expect(Unit.percent.ofDifference == .percentagePoints)
    for unit in [Unit.percentagePoints, .number, .pounds, .per(10_000), .words("children")] {
      #expect(unit.ofDifference == unit)
    }
  }

  @Test("a plus sign goes before the pound sign too") func aPlusSignGoesBeforeThePoundSignToo() {
    #expect(Unit.pounds.text(around: "+147") == "+£147")
    #expect(Unit.percent.text(around: "+147") == "+147%")
    #expect(Unit.pounds.text(around: "") == "£")
  }

  @Test("brackets go around the pound sign and the scale") func bracketsGoAroundThePoundSignAndTheScale() {
    #expect(Unit.pounds.text(around: "(383)") == "(£383)")
    #expect(Unit(name: "£m", prefix: "£", suffix: "m").text(around: "(0.4)") == "(£0.4m)")
    #expect(Unit.number.text(around: "(383)") == "(383)")
  }
}
