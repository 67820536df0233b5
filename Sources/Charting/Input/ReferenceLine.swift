/// A level line for one value, such as another area's in one year.
public struct ReferenceLine: Sendable {
  /// Whose value; decides colour and dash.
  public var role: ChartRole
  /// Where the line lies.
  public var value: Double
  /// What it is, with its year: "Statistical neighbours 2020-21".
  public var name: String
  /// The value as it is printed: "80.5%".
  public var text: String
  /// The positions that the value covers; the line is drawn only there. `nil` for the whole axis.
  public var positions: ClosedRange<Int>?
  /// The one period that the value is of, where the own value of that period may be set against it; `nil` otherwise.
  public var position: Int?
  /// Whether the role only lends its ink: the area is not the one that the role names.
  public var isBorrowed = false

  /// A reference line.
  public init(
    role: ChartRole, value: Double, name: String, text: String, positions: ClosedRange<Int>? = nil,
    position: Int? = nil
  ) {
    self.role = role
    self.value = value
    self.name = name
    self.text = text
    self.positions = positions
    self.position = position
  }
}

/// Something that happened, such as a change of definition.
public struct ChartEvent: Sendable {
  /// The first period that it holds for.
  public var position: Int
  /// What happened: "New definition".
  public var note: String

  /// An event.
  public init(position: Int, note: String) {
    self.position = position
    self.note = note
  }
}
