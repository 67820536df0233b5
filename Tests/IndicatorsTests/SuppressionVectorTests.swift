import Foundation
import Testing

@testable import Indicators

/// The steps against suppressions worked out elsewhere: `Vectors/suppression_1d.json` and `suppression_2d_audit.json`.
/// Their reader knows only that each `c` is at least 1.
@Suite struct SuppressionVectorTests {
  /// A row of parts under a total.
  struct Row: Decodable, Sendable, CustomTestStringConvertible {
    let `case`: String
    let true_cells: [Int]
    let true_total: Int
    let published_total: Published
    let primary: [Int]
    let secondary: [Int]
    let feasible: [String: [Int]]
    let exactly_recoverable: [Int]
    let safe: Bool
    var testDescription: String { `case` }
  }

  /// A printed count or `c`.
  struct Published: Decodable, Sendable {
    let isHidden: Bool
    init(from decoder: any Decoder) throws { isHidden = (try? decoder.singleValueContainer().decode(Int.self)) == nil }
  }

  /// A table of rows and columns with their totals, of which some cells are hidden.
  struct Square: Decodable, Sendable, CustomTestStringConvertible {
    let `case`: String
    let table: [[Int]]
    let row_totals: [Int]
    let col_totals: [Int]
    let suppressed: [[Int]]
    let feasible: [String: [Int]]
    let exactly_recoverable: [String]
    let safe: Bool
    var testDescription: String { `case` }
  }

  static let rows: [Row] = read("suppression_1d")
  static let squares: [Square] = read("suppression_2d_audit")

  private static func read<Vector: Decodable>(_ name: String) -> [Vector] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Vectors/\(name).json")
    return (try? JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))) ?? []
  }

  @Test("every vector is read") func everyVectorIsRead() {
    #expect(Self.rows.count == 9)
    #expect(Self.squares.count == 5)
  }

  /// What a reader of the symbols finds: the bounded intervals of hidden cells, by position.
  private func found(_ suppression: Suppression, among positions: Range<Int>) -> [Int: [Int]] {
    var attack = IntervalAttack(suppression, by: .ofSymbols)
    #expect(attack.run() == nil)
    var found: [Int: [Int]] = [:]
    for cell in positions where suppression.cells[cell].isHidden {
      let feasible = attack.feasible[cell]
      if feasible.upper != Feasible.unbounded { found[cell] = [feasible.lower, feasible.upper] }
    }
    return found
  }

  private func hidden(_ suppression: Suppression, _ status: Suppression.Status, among positions: Range<Int>) -> [Int] {
    positions.filter { suppression.cells[$0].status == status }
  }

  @Test("a row is suppressed as known, and the known intervals are left", arguments: rows)
  func aRowIsSuppressedAsKnown(_ row: Row) {
    let parts = row.true_cells.indices
    var suppression = Suppression(
      threshold: 5, cells: (row.true_cells + [row.true_total]).map { Suppression.Cell($0) },
      equations: [Suppression.Equation(total: parts.upperBound, parts: Array(parts))])
    suppression.suppressPrimaries()
    #expect(hidden(suppression, .primary, among: parts) == row.primary)
    suppression.suppressSecondaries()
    #expect(hidden(suppression, .secondary, among: parts) == row.secondary)
    #expect(suppression.cells[parts.upperBound].isHidden == row.published_total.isHidden)
    let found = found(suppression, among: parts)
    #expect(found == Dictionary(uniqueKeysWithValues: row.feasible.map { (Int($0) ?? -1, $1) }))
    let recoverable = found.filter { $0.value[0] == $0.value[1] }.keys.sorted()
    #expect(recoverable == row.exactly_recoverable)
    #expect(recoverable.isEmpty == row.safe)
  }

  @Test("a table of two categories leaves the known intervals", arguments: squares)
  func aTableOfTwoCategoriesLeavesTheKnownIntervals(_ square: Square) {
    let width = square.col_totals.count
    var suppression = Self.suppression(square)
    for position in square.suppressed { suppression.hide(position[0] * width + position[1], as: .secondary) }
    let inner = 0..<(width * square.row_totals.count)
    let found = Dictionary(
      uniqueKeysWithValues: found(suppression, among: inner).map { ("(\($0 / width), \($0 % width))", $1) })
    #expect(found == square.feasible)
    let recoverable = found.filter { $0.value[0] == $0.value[1] }.keys
    #expect(recoverable.sorted() == square.exactly_recoverable.sorted())
    #expect(recoverable.isEmpty == square.safe)
  }

  /// Inner cells row by row, then the totals of rows, then those of columns.
  private static func suppression(_ square: Square) -> Suppression {
    let (height, width) = (square.row_totals.count, square.col_totals.count)
    let cells = square.table.flatMap { $0 } + square.row_totals + square.col_totals
    let rows = (0..<height).map { row in
      Suppression.Equation(total: height * width + row, parts: (0..<width).map { row * width + $0 })
    }
    let columns = (0..<width).map { column in
      Suppression.Equation(
        total: height * width + height + column, parts: (0..<height).map { $0 * width + column })
    }
    return Suppression(threshold: 5, cells: cells.map { Suppression.Cell($0) }, equations: rows + columns)
  }

  @Test("what a vector leaves open, protection closes", arguments: rows)
  func whatAVectorLeavesOpenProtectionCloses(_ row: Row) {
    let parts = row.true_cells.indices
    var suppression = Suppression(
      threshold: 5, cells: (row.true_cells + [row.true_total]).map { Suppression.Cell($0) },
      equations: [Suppression.Equation(total: parts.upperBound, parts: Array(parts))])
    #expect(suppression.protect() == nil)
    let found = found(suppression, among: parts)
    #expect(found.allSatisfy { $0.value[0] < $0.value[1] })
    // Where the plain rules do for a reader of the rules too, nothing more is hidden.
    if row.safe, row.case != "two_fives" {
      #expect(hidden(suppression, .secondary, among: parts) == row.secondary)
    } else {
      #expect(hidden(suppression, .secondary, among: parts) == [3])
    }
  }

  @Test("the table of two categories is protected by a rectangle")
  func theTableOfTwoCategoriesIsProtectedByARectangle() throws {
    var suppression = Self.suppression(try #require(Self.squares.first))
    #expect(suppression.protect() == nil)
    #expect(hidden(suppression, .primary, among: 0..<15) == [1, 5])
    #expect(hidden(suppression, .secondary, among: 0..<15).count >= 2)
    #expect(found(suppression, among: 0..<15).allSatisfy { $0.value[0] < $0.value[1] })
  }
}
