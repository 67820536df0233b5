/// A position in a file as libcmark counts: both from 1, the column in bytes.
struct Position: Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
