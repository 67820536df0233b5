import Testing

@testable import Figures

/// What is told of a total that its parts do not come to, beyond the two numbers.
@Suite struct GridSlipTests {
  private func told(_ block: String, _ csv: String) -> [String] { Printed(block, csv).told }

  @Test(
    "a guess is told only where one row explains it",
    arguments: [
      ("N,5\nS,7\nAgency,9\nTotal,12\n", "the row 'Agency' is missing from it"),
      ("N,5\nS,7\nE,9\nTotal,28\n", "the row 'S' is counted twice in it"), ("N,5\nS,5\nE,9\nTotal,14\n", nil),
      ("N,-5\nS,-7\nTotal,12\n", "the sign is wrong"), ("N,500\nS,738\nTotal,\"1,283\"\n", "two digits are swapped"),
      ("N,500\nS,700\nTotal,\"2,100\"\n", "two digits are swapped"), ("N,5\nS,7\nTotal,40\n", nil),
    ])
  func guesses(_ rows: String, _ guess: String?) {
    let told = told("computed: {Total: {sum: all}}\n", "team,a\n" + rows)
    #expect(told.count == 1)
    #expect(told.first?.contains("perhaps: ") == (guess != nil))
    if let guess { #expect(told.first?.contains("; perhaps: \(guess); help: ") == true) }
  }

  @Test("a row that is not among the named ones may have been counted") func strange() {
    #expect(
      told("computed: {Total: {sum: [N, S]}}\n", "team,a\nN,5\nS,8\nAgency,9\nTotal,22\n").first?
        .contains("perhaps: the row 'Agency', which is none of its parts, is counted in it") == true)
  }

  @Test("a long sum is shortened in its message") func long() {
    let rows = (1...20).map { "T\($0),\($0 * 100)\n" }.joined()
    #expect(
      told("computed: {Total: {sum: all}}\n", "team,a\n\(rows)Total,1\n").first?
        .contains("worked out: 100 + 200 + 300 + 400 + … + 2,000 = 21,000; what is printed is 20,999 less;") == true)
    #expect(
      told("computed: {Mean: {mean: all}}\n", "team,a\n\(rows)Mean,1\n").first?
        .contains("worked out: (100 + 200 + 300 + 400 + … + 2,000) ÷ 20 = 1,050; what is printed is 1,049 less;")
        == true)
  }
}
