import Testing

@testable import Indicators

@Suite struct SuppressionTests {
  /// What a published row looks like: `c` for what is hidden, in the order of parts and total.
  private func row(_ parts: [Int?], _ total: Int?, threshold: Int = 5) -> (
    printed: String, failure: Suppression.Failure?
  ) {
    let cells = (parts + [total]).map { Suppression.Cell($0, $0 == nil ? .given : .visible) }
    var suppression = Suppression(
      threshold: threshold, cells: cells,
      equations: [Suppression.Equation(total: parts.count, parts: Array(parts.indices))])
    let failure = suppression.protect()
    return (suppression.printed, failure)
  }

  @Test("two ones beside each other take a third count with them") func twoOnes() {
    #expect(row([1, 1, 31, 12], 45) == ("c c 31 c 45", nil))
  }

  @Test("two fives do, since who knows that both are small would know both") func twoFives() {
    #expect(row([5, 5, 31, 12], 53) == ("c c 31 c 53", nil))
  }

  @Test("a one and a six do, since who knows which is small would know both") func aOneAndASix() {
    #expect(row([1, 6, 40], 47) == ("c c c 47", nil))
  }

  @Test("where no part is left the total goes") func theTotal() {
    #expect(row([1, 1, 0], 2) == ("c c 0 c", nil))
    #expect(row([2, 6, 0], 8) == ("c c 0 8", nil))
    #expect(row([1, 6, 0], 7) == ("c c 0 c", nil))
    #expect(row([0, 0, 3], 3) == ("0 0 c c", nil))
  }

  @Test("a count hidden in the file already is protected too") func given() {
    #expect(row([nil, 20, 30], 60) == ("c c 30 60", nil))
    #expect(row([nil, nil, 30], 32) == ("c c c 32", nil))
    #expect(row([nil, nil, 30], 40) == ("c c 30 40", nil))
    #expect(row([nil, 20], nil) == ("c 20 c", nil))
  }

  @Test("what does not add up is no table to protect") func misfit() {
    #expect(row([3, 20, 30], 60) == ("c c 30 60", .misfit(0)))
    #expect(row([30, 20], 60) == ("30 20 60", .misfit(0)))
    #expect(row([nil, 30, 30], 60) == ("c c 30 60", .misfit(0)))
  }

  @Test("what nothing can protect is named") func exposed() {
    #expect(row([1, 1, 0], 2, threshold: 2) == ("c c 0 c", .exposed([0, 1, 3])))
  }

  @Test("a table of 200 rows and 12 columns is protected") func large() {
    var random = Seeded(12)
    let inner = (0..<200).map { _ in (0..<12).map { _ in Int.random(in: 0...12, using: &random) } }
    var suppression = Self.table(inner)
    #expect(suppression.protect() == nil)
  }

  @Test("a note says so where intervals alone were checked") func aNoteSaysSo() {
    let note = ProtectionNote(threshold: 5, primary: 1, secondary: 0, given: 0, isProven: false)
    #expect(
      note.sentences == [
        "Counts from 1 to 5 are suppressed.",
        "Checked by interval propagation, which is sound but weaker than linear programming.",
      ])
  }

  /// A table with totals of rows and columns and a grand total, row by row.
  static func table(_ inner: [[Int]], threshold: Int = 5) -> Suppression {
    let rows = inner.map { $0 + [$0.reduce(0, +)] }
    let width = rows[0].count
    let all = rows + [(0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }]
    let across = all.indices.map { row in
      Suppression.Equation(total: row * width + width - 1, parts: (0..<(width - 1)).map { row * width + $0 })
    }
    let down = (0..<width).map { column in
      Suppression.Equation(total: inner.count * width + column, parts: inner.indices.map { $0 * width + column })
    }
    return Suppression(
      threshold: threshold, cells: all.flatMap { $0 }.map { Suppression.Cell($0) }, equations: across + down)
  }

  @Test("in random tables no hidden count can be worked out", arguments: 0..<20)
  func inRandomTablesNoHiddenCountCanBeWorkedOut(_ seed: Int) {
    var random = Seeded(UInt64(seed))
    for _ in 0..<125 {
      let (height, width) = (Int.random(in: 1...5, using: &random), Int.random(in: 1...5, using: &random))
      let largest = [2, 6, 9, 14, 40].randomElement(using: &random) ?? 9
      let inner = (0..<height).map { _ in (0..<width).map { _ in Int.random(in: 0...largest, using: &random) } }
      var suppression = Self.table(inner)
      let failure = suppression.protect()
      var enumeration = Enumeration(suppression)
      let unique = enumeration.unique()
      // Where five cells hold one each, say, nothing is left to hide, and that is told of the very cells.
      #expect(failure == (unique.isEmpty ? nil : .exposed(unique)), "\(inner): \(suppression.printed)")
      #expect(suppression.isProven)
      if failure != nil { #expect(suppression.cells.allSatisfy { $0.isHidden || $0.value == 0 }) }
      for cell in suppression.cells where (1...5).contains(cell.value ?? 0) { #expect(cell.isHidden) }
      for cell in suppression.cells where cell.value == 0 { #expect(!cell.isHidden) }
    }
  }

  @Test("nor in tables in which the file hides some already", arguments: 0..<10)
  func norInTablesInWhichTheFileHidesSomeAlready(_ seed: Int) {
    var random = Seeded(UInt64(seed) + 2000)
    for _ in 0..<50 {
      let (height, width) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
      let largest = [6, 14, 40].randomElement(using: &random) ?? 9
      let inner = (0..<height).map { _ in (0..<width).map { _ in Int.random(in: 0...largest, using: &random) } }
      let known = Self.table(inner)
      let truth = known.cells.map { $0.value ?? 0 }
      let cells = known.cells.map { cell in
        let isGiven = cell.value != 0 && Int.random(in: 0..<5, using: &random) == 0
        return isGiven ? Suppression.Cell(nil, .given) : cell
      }
      var suppression = Suppression(threshold: 5, cells: cells, equations: known.equations)
      let failure = suppression.protect()
      var enumeration = Enumeration(suppression, truth: truth)
      let unique = enumeration.unique()
      #expect(failure == (unique.isEmpty ? nil : .exposed(unique)), "\(inner): \(suppression.printed)")
    }
  }

  @Test("nor in percentages with their wholes", arguments: 0..<10)
  func norInPercentagesWithTheirWholes(_ seed: Int) {
    var random = Seeded(UInt64(seed) + 3000)
    for _ in 0..<50 {
      let count = Int.random(in: 1...4, using: &random)
      let largest = [3, 8, 30].randomElement(using: &random) ?? 9
      // Parts, wholes and what is left over, each with its total behind it.
      let parts = (0..<count).map { _ in Int.random(in: 0...largest, using: &random) }
      let wholes = parts.map { $0 + Int.random(in: 0...largest, using: &random) }
      let columns = [parts, wholes].map { $0 + [$0.reduce(0, +)] }
      let rests = zip(columns[1], columns[0]).map { Suppression.Cell($0 - $1, isImplied: true) }
      let width = count + 1
      let sums = [0, 1].map {
        Suppression.Equation(total: $0 * width + count, parts: Array(($0 * width)..<($0 * width + count)))
      }
      let splits = (0..<width).map { Suppression.Equation(total: width + $0, parts: [$0, 2 * width + $0]) }
      var suppression = Suppression(
        threshold: 5, cells: columns.flatMap { $0 }.map { Suppression.Cell($0) } + rests, equations: sums + splits)
      let failure = suppression.protect()
      var enumeration = Enumeration(suppression)
      let unique = enumeration.unique()
      #expect(failure == (unique.isEmpty ? nil : .exposed(unique)), "\(parts) \(wholes): \(suppression.printed)")
      for row in 0..<width where (1...5).contains(rests[row].value ?? 0) {
        #expect(suppression.cells[row].isHidden || suppression.cells[width + row].isHidden)
      }
    }
  }

  /// A table of any number of categories with every total; `sizes` says how many values each category has.
  static func cube(_ sizes: [Int], _ count: () -> Int) -> Suppression {
    var strides = [1]
    for size in sizes { strides.append(strides[strides.count - 1] * (size + 1)) }
    var values = [Int](repeating: 0, count: strides[sizes.count])
    var equations: [Suppression.Equation] = []
    func digit(_ cell: Int, _ axis: Int) -> Int { cell / strides[axis] % (sizes[axis] + 1) }
    for cell in values.indices where sizes.indices.allSatisfy({ digit(cell, $0) < sizes[$0] }) {
      values[cell] = count()
    }
    for axis in sizes.indices {
      for cell in values.indices where digit(cell, axis) == sizes[axis] {
        let parts = (0..<sizes[axis]).map { cell - (sizes[axis] - $0) * strides[axis] }
        equations.append(Suppression.Equation(total: cell, parts: parts))
        let isSummed = sizes.indices.allSatisfy { $0 <= axis || digit(cell, $0) < sizes[$0] }
        if isSummed { values[cell] = parts.reduce(0) { $0 + values[$1] } }
      }
    }
    for axis in sizes.indices {
      for cell in values.indices where digit(cell, axis) == sizes[axis] {
        values[cell] = (0..<sizes[axis]).reduce(0) { $0 + values[cell - (sizes[axis] - $1) * strides[axis]] }
      }
    }
    return Suppression(threshold: 5, cells: values.map { Suppression.Cell($0) }, equations: equations)
  }

  @Test("in random tables of three categories no hidden count can be worked out", arguments: 0..<10)
  func inRandomTablesOfThreeCategories(_ seed: Int) {
    var random = Seeded(UInt64(seed) + 1000)
    for _ in 0..<20 {
      let sizes = (0..<3).map { _ in Int.random(in: 1...3, using: &random) }
      let largest = [4, 9, 40].randomElement(using: &random) ?? 9
      var suppression = Self.cube(sizes) { Int.random(in: 0...largest, using: &random) }
      let failure = suppression.protect()
      var enumeration = Enumeration(suppression)
      let unique = enumeration.unique()
      #expect(failure == (unique.isEmpty ? nil : .exposed(unique)), "\(sizes): \(suppression.printed)")
    }
  }
}

extension Suppression {
  /// The cells as a table would print them.
  var printed: String { cells.map { $0.isHidden ? "c" : "\($0.value ?? 0)" }.joined(separator: " ") }
}
