public import Diagnostics
public import Indicators

/// The value that a reference names, with what is needed to print and to trace it.
public struct Figure: Hashable, Sendable {
  /// The reference.
  public let reference: Reference
  /// The indicator that it comes from; `nil` for a formula or a comparison.
  public let indicator: String?
  /// What it says.
  public let content: Content
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

  /// What a figure says.
  public enum Content: Hashable, Sendable {
    /// A number.
    case number(Quantity)
    /// A word or a period as the build prints it, and for machines.
    case words(String, machine: String)
  }

  /// The number, where the figure is one.
  public var quantity: Quantity? {
    if case .number(let quantity) = content { return quantity }
    return nil
  }

  /// The text that the build prints.
  public var display: String {
    switch content {
    case .number(let quantity): quantity.display
    case .words(let text, _): text
    }
  }

  /// The value for machines: a plain decimal, a period's id, or a zone's word.
  public var machineValue: String {
    switch content {
    case .number(let quantity): NumberText.full(quantity.value)
    case .words(_, let machine): machine
    }
  }

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
