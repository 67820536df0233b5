public import Diagnostics
public import Indicators

/// The value that a reference names, with what is needed to print and to trace it.
public struct Figure: Hashable, Sendable {
  /// The reference.
  public let reference: Reference
  /// The indicator that it comes from; `nil` for a formula or a comparison.
  public let indicator: String?
  /// The text that the build prints.
  public let display: String
  /// The value for machines: a plain decimal, a period's id, or a zone's word.
  public let machineValue: String
  /// The number, where the figure is one.
  public let quantity: Quantity?
  /// How it was worked out.
  public let working: Working
  /// The file and line that it was read from, where it is one observation's value.
  public let origin: Place?
  /// The period of that observation.
  public internal(set) var period: Period?
  /// The figures that a formula or a comparison takes it from, in order.
  public internal(set) var operands: [Figure] = []
  /// What tells whether another figure is the same.
  public internal(set) var key: FigureKey?

  /// The working in one line, and where the value stands: "49 ÷ 52 × 100 = 94.23 (data/pi4.csv, line 4)".
  public var workingLine: String {
    working.line + (origin.map { " (\($0.path), line \($0.line))" } ?? "")
  }

  /// The indicators that it comes from: its own, or those of its operands.
  public var indicators: [String] { indicator.map { [$0] } ?? operands.flatMap(\.indicators) }
}

extension Figure {
  /// The figure as something that another working puts in.
  var input: Working.Input {
    quantity.map { Working.Input(reference.text, $0, in: period, at: origin) }
      ?? Working.Input(reference.text, words: display, at: origin)
  }
}
