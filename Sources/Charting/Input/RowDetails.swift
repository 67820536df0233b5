/// What charts in rows may be told about their rows beyond values and texts.
public struct RowDetails: Sendable {
  /// Rows that stand together below a heading.
  public var groups: [RowGroup] = []
  /// The positions of a waterfall that are totals: opening, subtotals and closing; the others are changes.
  public var totals: Set<Int> = []
  /// How far a total may lie from what its changes come to, in the values' unit, because all were rounded before; at
  /// the displayed precision they have to agree beyond that.
  public var rounding = 0.0

  /// No details.
  public init() {}
}

/// Rows that stand together below a heading.
public struct RowGroup: Sendable {
  /// The heading.
  public var name: String
  /// The positions of its rows.
  public var positions: ClosedRange<Int>

  /// A group.
  public init(_ name: String, positions: ClosedRange<Int>) {
    self.name = name
    self.positions = positions
  }
}
