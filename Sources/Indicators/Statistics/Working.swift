public import Diagnostics

/// How a figure was worked out, as data: the formula with the numbers put in, what was put in, the unrounded result and
/// the rounding. Everything in it comes from protected tables.
public struct Working: Hashable, Sendable, CustomStringConvertible {
  /// In one line, as messages say it: "1,983 ÷ 82,995 × 10,000 = 238.93", "mean of 48 values".
  public let line: String
  /// The formula with the numbers put in: "1,983 ÷ 82,995 × 10,000". Numbers that go on are cut, and marked so: "81.234…".
  public let formula: String
  /// What was put in, in the order of the formula, then of time; all of it, however long.
  public let inputs: [Input]
  private let quantity: Quantity?

  /// A working.
  /// - Parameters:
  ///   - line: the working in one line.
  ///   - formula: the formula with the numbers put in; the line where it says no more.
  ///   - inputs: what was put in.
  ///   - quantity: what it comes to; `nil` for words and periods.
  public init(_ line: String, formula: String? = nil, inputs: [Input] = [], of quantity: Quantity? = nil) {
    self.line = line
    self.formula = formula ?? line
    self.inputs = inputs
    self.quantity = quantity
  }

  /// The result before rounding, to two more decimals than are printed: "238.93…", the mark saying that it goes on.
  public var result: String? { quantity?.unroundedNumber }

  /// "rounded to 1 decimal place, half away from zero"; `nil` where nothing was rounded, and for words.
  public var rounding: String? {
    guard let quantity, !quantity.isExactAsPrinted else { return nil }
    let places =
      quantity.decimals == 0 ? "a whole number" : Plural.of(quantity.decimals, "decimal place")
    return "rounded to \(places), half away from zero"
  }

  /// The line.
  public var description: String { line }
}

extension Working {
  /// One thing that was put into a formula, and where it stands.
  public struct Input: Hashable, Sendable {
    private enum Content: Hashable, Sendable {
      case quantity(Quantity)
      case words(String)
    }

    private let name: String?
    private let period: Period?
    private let content: Content
    /// The file and the row; `nil` where it stands in none, such as a population that another file gives.
    public let place: Place?

    /// A number.
    /// - Parameters:
    ///   - name: what it is: "numerator", "England"; `nil` where the period says enough.
    ///   - quantity: the number with its unit.
    ///   - period: when.
    ///   - place: its file and row.
    public init(_ name: String?, _ quantity: Quantity, in period: Period? = nil, at place: Place?) {
      (self.name, self.period, self.content, self.place) = (name, period, .quantity(quantity), place)
    }

    /// Words, such as the values that meet a target.
    public init(_ name: String, words: String, at place: Place?) {
      (self.name, self.period, self.content, self.place) = (name, nil, .words(words), place)
    }

    /// What it is and when: "numerator, 2020-21", "April 2018", "England, 2020-21".
    public var label: String { [name, period?.label].compactMap { $0 }.joined(separator: ", ") }

    /// The number as it was put in, cut and marked where it goes on: "1,983", "81.234…%"; or the words.
    public var display: String {
      switch content {
      case .quantity(let quantity): quantity.unrounded
      case .words(let words): words
      }
    }

    /// The number; `nil` for words.
    public var quantity: Quantity? {
      if case .quantity(let quantity) = content { return quantity }
      return nil
    }
  }
}
