import Foundation
import Indicators
import Testing

/// The methods against intervals worked out elsewhere: `Vectors/ci_vectors.csv`.
@Suite struct ConfidenceVectorTests {
  /// One row: what goes in, which method, which limits come out.
  struct Vector: CustomTestStringConvertible, Sendable {
    let evidence: Evidence
    let level: ConfidenceLevel
    let limits: (lower: Double, upper: Double)
    let method: String
    let testDescription: String

    init?(_ line: Substring) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let methods = ["wilson": "wilson", "byars": "byar", "exact": "poisson"]
      guard cells.count == 9, let count = Double(cells[1]), let whole = Double(cells[2]), let per = Double(cells[3]),
        let lower = Double(cells[6]), let upper = Double(cells[7]), let method = methods[cells[8]],
        let level = ["0.95": ConfidenceLevel.percent95, "0.998": .percent998][cells[4]]
      else { return nil }
      evidence = .counted(count, outOf: whole, multiplier: per)
      (limits, testDescription) = ((lower, upper), String(line))
      (self.level, self.method) = (level, method)
    }
  }

  private static let lines: [Substring] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Vectors/ci_vectors.csv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isNewline).dropFirst().map { $0 }
  }()

  static let vectors = lines.compactMap(Vector.init)

  @Test("every row is read") func everyRowIsRead() {
    #expect(Self.lines.count == 58)
    #expect(Self.vectors.count == 58)
  }

  @Test("an interval is the known one", arguments: vectors) func anIntervalIsTheKnownOne(_ vector: Vector) throws {
    let method = try #require(ConfidenceMethod.named(vector.method))
    let interval = try #require(method.interval(vector.evidence, at: vector.level))
    #expect(isClose(interval.lower, vector.limits.lower, 1e-9))
    #expect(isClose(interval.upper, vector.limits.upper, 1e-9))
  }
}

/// Whether a number is the expected one but for a share of it; 0 has to be 0.
func isClose(_ number: Double, _ expected: Double, _ tolerance: Double) -> Bool {
  abs(number - expected) <= tolerance * abs(expected)
}
