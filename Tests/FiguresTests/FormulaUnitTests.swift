import Figures
import Testing

@Suite struct FormulaUnitTests {
  private static let year = "@2021-22"

  /// Writes `children` for `children@2021-22`.
  private func site(_ formula: String, _ keys: String = "") -> FormulaSite {
    FormulaSite(
      formula: formula.replacing(/\b(children|visits|plain|cost|spend|share|per-child|per-thousand)\b/) {
        "\($0.output.1)@2021-22"
      }, keys)
  }

  @Test(
    "units go with the arithmetic",
    arguments: [
      ("children + children", "", "300 children"), ("children + 1", "", "151 children"),
      ("children + plain", "", "162 children"),
      ("plain - children", "", "−138 children"), ("mean(children, 100)", "", "125 children"),
      ("children * 2", "", "300 children"),
      ("children / 3", "", "50 children"), ("children * cost", "", "£780,000"), ("cost * plain", "", "£62,400"),
      ("cost / children", "decimals: 2", "£34.67"), ("spend - cost", "unit: gbp-million, decimals: 3", "£65.823m"),
      ("spend / 2", "", "£32,914,000"), ("spend", "unit: £k", "£65,828.0k"), ("spend / cost", "", "12,659.2"),
      ("cost + 0", "", "£5,200"), ("max(0, cost)", "", "£5,200"), ("cost + £100", "", "£5,300"),
      ("visits / children", "", "4.0"), ("visits / children", "unit: visits per child", "4.0 visits per child"),
      ("children / visits * 100", "unit: percent", "25.0%"), ("100 * children / visits", "unit: percent", "25.0%"),
      ("(1 - children / visits) * 100", "unit: percent", "75.0%"),
      ("children / visits * 10 * 10", "unit: percent", "25.0%"),
      ("children / visits * (50 + 50)", "unit: percent", "25.0%"),
      ("sum(children, 150) / visits * 100", "unit: percent", "50.0%"),
      ("children / visits * 10000", "unit: per-10000", "2,500.0 per 10,000"),
      ("plain / children * 1000", "unit: per-1000", "80.0 per 1,000"),
      ("share - share", "", "0.0 percentage points"), ("share - 90", "", "4.2 percentage points"),
      ("100 - share", "", "5.8%"),
      ("share + (share - share)", "", "94.2%"), ("mean(share, 50)", "", "72.1%"), ("share / 2", "", "47.1%"),
      ("share * children", "", "141 children"), ("children * share", "decimals: 2", "141.35 children"),
      ("share * cost", "", "£4,900"),
      ("share * share", "", "88.8%"), ("share * 2", "", "188.5%"), ("children / share", "", "159 children"),
      ("share / share", "", "1.0"),
      ("per-child * children", "decimals: 2", "3.58 children"), ("plain / per-child", "", "502"),
      ("per-child - per-child", "", "0.0 per 10,000"),
      ("children * visits", "unit: child-visits", "90,000 child-visits"),
      ("children * 52", "unit: child-weeks", "7,800 child-weeks"),
      ("children", "unit: number", "150"), ("plain * 4900", "unit: gbp", "£58,800"), ("7", "unit: percent", "7.0%"),
      ("round(spend, -6)", "unit: gbp-million, decimals: 0", "£66m"),
    ])
  func unitsGoWithTheArithmetic(_ formula: String, _ keys: String, _ display: String) {
    let site = site(formula, keys)
    #expect(site.told == [])
    #expect(site.said("x") == display)
  }

  @Test(
    "units that do not go together are told by name",
    arguments: [
      ("share * children / 100", "", "this would be divided by 100 twice, since 50% of 400 children is 200 children"),
      ("share / 100 * cost", "", "this would be divided by 100 twice, since 50% of 400 children is 200 children"),
      (
        "(per-child * children) / 10000", "",
        "this would be divided by 10000 twice, since 50% of 400 children is 200 children"
      ),
      ("max(0, 5, cost)", "", "max() cannot take a bare number and pounds"),
      ("cost + children", "", "cannot add children to pounds"),
      ("children - cost", "", "cannot take pounds from children"),
      ("children + visits", "", "cannot add visits to children"),
      ("share + children", "", "cannot add children to per cent"),
      ("cost * cost", "", "cannot multiply pounds by pounds"),
      ("per-child + share", "", "cannot add per cent to per 10,000"),
      ("per-child - per-thousand", "", "cannot take per 1,000 from per 10,000"),
      ("cost / share * per-child", "", "cannot multiply pounds by per 10,000"),
      ("cost / per-child", "", "cannot divide pounds by per 10,000"),
      ("(share - 90) - share", "", "cannot take per cent from percentage points"),
      ("sum(cost, children)", "", "sum() cannot take pounds and children"),
      ("cost + 100", "", "cannot add a bare number to pounds"),
      ("children * visits", "", "'x' comes to children × visits, which has no name"),
      ("plain / cost", "", "'x' comes to a bare number ÷ pounds, which has no name"),
      ("children", "unit: gbp", "the formula comes to children, but 'unit' says gbp"),
      ("cost", "unit: children", "the formula comes to pounds, but 'unit' says children"),
      ("children", "unit: visits", "the formula comes to children, but 'unit' says visits"),
      ("share - 90", "unit: percent", "the formula comes to percentage points, but 'unit' says percent"),
      ("share", "unit: points", "the formula comes to per cent, but 'unit' says points"),
      ("plain", "unit: percent", "the formula comes to a bare number, but 'unit' says percent"),
      ("children / visits", "unit: percent", "'unit' says percent, but the formula does not multiply the share by 100"),
      (
        "children / visits * 1000", "unit: percent",
        "'unit' says percent, but the formula does not multiply the share by 100"
      ),
      (
        "children / visits * 100", "unit: per-10000",
        "'unit' says per-10000, but the formula does not multiply the share by 10000"
      ),
      ("children", "unit: gbp-thousands", "'unit' of the formula 'x' is 'gbp-thousands'"),
      ("children", "unit: per-0", "'unit' of the formula 'x' is 'per-0'"),
    ])
  func unitsThatDoNotGoTogetherAreToldByName(_ formula: String, _ keys: String, _ message: String) {
    let told = site(formula, keys).told
    #expect(told.count == 1)
    let text = told.first?.split(separator: "error: ").last?.split(separator: " [").first
    #expect(text.map { String($0) } == message)
  }
}
