/// One row of a chart in rows, before it is laid out: a heading, or a label with a mark and a printed value.
struct Row: Sendable {
  /// How a bar is filled, told apart without colour.
  enum Fill { case solid, striped, hollow }

  var label: String
  /// How a note below the rows calls it, where the label alone would not do.
  var name: String?
  var isHeading = false
  /// Whether it is the row that the chart is about: bold and heaviest.
  var isOwn = false
  /// Whose value it shows.
  var role = ChartRole.own
  var fill = Fill.solid
  /// Where its mark begins.
  var from = 0.0
  /// Where its mark ends; `nil` where there is none, and the text says why.
  var value: Double?
  /// The printed value.
  var text = ""
  /// Zones behind the mark.
  var bands: [ChartBand] = []
  /// Named places on the row's own scale.
  var points: [RowPoint] = []

  /// Whether one name can stand for both in panels beside each other; own rows may be called otherwise in each.
  static func standTogether(_ one: Row?, _ other: Row?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isHeading == other.isHeading && one.isOwn == other.isOwn && (one.isOwn || one.label == other.label)
  }

  /// A heading above the rows that follow.
  static func heading(_ label: String) -> Row { Row(label: label, isHeading: true) }
}

/// A named value: a rule through all rows, or a mark on one of them.
struct RowPoint: Sendable {
  /// Whose value; `nil` for a target.
  let role: ChartRole?
  let value: Double
  /// Name and printed value: "England 64.2%".
  let text: String

  var ink: Ink { role?.ink ?? .muted }

  /// The point as a mark at a place.
  func mark(at x: Int) -> MarkNames.Mark {
    MarkNames.Mark(x: x, text: text, ink: ink, dash: role?.dash ?? "")
  }
}

/// What a kind puts into rows.
struct RowTable: Sendable {
  var rows: [Row]
  /// Vertical rules through all rows.
  var rules: [RowPoint] = []
  /// What must be said below the rows.
  var notes: [String] = []
  /// The rows of the sparkline, if they are not all of them.
  var essence: [Row]?
}
