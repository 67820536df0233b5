import Foundation
import Indicators
import Tables
import Testing

/// Limits and signals against the series that an independent program worked out.
@Suite struct ControlVectorTests {
  /// One series of the file, its rows in order.
  private struct Vector {
    var values: [Exact] = []
    var signals: [String] = []
    /// Mean, average moving range, lower and upper limit.
    var numbers: [[Double]] = []
  }

  private static func vectors() throws -> [String: Vector] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Vectors/spc_synthetic.csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
    var found: [String: Vector] = [:]
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",")
      try #require(cells.count == 9)
      found["\(cells[0]) \(cells[1])", default: Vector()].values.append(Exact(try #require(DecimalNumber(cells[3]))))
      found["\(cells[0]) \(cells[1])"]?.signals.append(String(cells[8]))
      found["\(cells[0]) \(cells[1])"]?.numbers.append(try cells[4...7].map { try #require(Double($0)) })
    }
    return found
  }

  /// The file's word for a signal.
  private static func word(_ signal: ControlSignal?) -> String {
    guard let signal else { return "common_cause" }
    let isAbove = signal.side == .above
    return switch signal.rule {
    case .outside: isAbove ? "above_upl" : "below_lpl"
    case .trend: isAbove ? "trend7_up" : "trend7_down"
    case .twoOfThree: isAbove ? "two_of_three_high" : "two_of_three_low"
    case .shift: isAbove ? "shift7_high" : "shift7_low"
    default: signal.rule.name
    }
  }

  @Test("every row of the file comes out") func everyRowOfTheFileComesOut() throws {
    let vectors = try Self.vectors()
    #expect(vectors.values.map(\.values.count).reduce(0, +) == 224)
    for (name, vector) in vectors {
      let limits = try #require(ControlLimits(of: vector.values, screening: name.hasSuffix("True")))
      let signals = ControlRule.signals(in: vector.values, limits: limits)
      #expect(signals.map(Self.word) == vector.signals, "\(name)")
      let found = [limits.mean, limits.averageMovingRange, limits.lower, limits.upper].map(\.approximate)
      // The other program screens every moving range of a constant series away and is left with none.
      let isConstant = name == "flat True"
      for row in vector.numbers {
        #expect(isConstant == row[1].isNaN, "\(name)")
        let wanted = isConstant ? [row[0], 0, row[0], row[0]] : row
        for (one, other) in zip(found, wanted) { #expect(abs(one - other) < 1e-8, "\(name)") }
      }
    }
  }
}
