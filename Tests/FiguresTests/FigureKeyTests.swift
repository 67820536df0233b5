import Figures
import Testing

@Suite("The same figure") struct FigureKeyTests {
  private static let site = Site(
    """
    pi4: {title: A, measure: percentage, numerator: n, denominator: d, data: pi4.csv, period: month}
    pi5: {title: B, measure: count, value: n, data: pi4.csv, period: month}
    """,
    data: ["pi4.csv": "period,area,n,d\n2021-04,,81,90\n2021-05,,88,95\n2021-06,,97,100\n2021-06,england,9,10\n"])

  private func key(_ reference: String, in range: String? = nil) throws -> FigureKey {
    try #require(try Self.site.figure(reference, in: range).get().key)
  }

  @Test(
    "is the same however it is written",
    arguments: [
      ("pi4", "pi4.value@2021-06"), ("pi4", "pi4.last"), ("pi4@2021-04", "pi4.first"), ("pi4.max", "pi4@2021-06"),
      ("pi4.mean", "pi4.mean@2021-04..2021-06"), ("pi4.mean", "pi4.mean@2021-22"), ("pi5.sum", "pi5.sum@2021-22-Q1"),
      ("pi4/england", "pi4/england@2021-06"), ("pi4.numerator", "pi4.numerator@2021-06"),
      ("pi4.last.when", "pi4.value.when"),
    ])
  func same(_ left: String, _ right: String) throws {
    #expect(try key(left) == key(right))
  }

  @Test(
    "is another where anything differs",
    arguments: [
      ("pi4", "pi5"), ("pi4", "pi4@2021-05"), ("pi4", "pi4/england"), ("pi4", "pi4.numerator"),
      ("pi4.mean", "pi4.pooled"), ("pi4.mean", "pi4.mean@2021-05..2021-06"), ("pi4.max", "pi4.max.when"),
      ("pi4.last.when", "pi4.first.when"),
    ])
  func another(_ left: String, _ right: String) throws {
    #expect(try key(left) != key(right))
  }

  @Test("takes the paper's period") func ofPaper() throws {
    #expect(try key("pi4", in: "2021-04..2021-05") == key("pi4@2021-05"))
    #expect(try key("pi4.mean", in: "2021-04..2021-05") != key("pi4.mean"))
  }
}
