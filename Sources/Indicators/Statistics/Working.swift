public import Diagnostics

/// How a figure was worked out, as data: the formula with the numbers put in, what was put in, the unrounded result and
/// the rounding. Everything in it comes from protected tables.
///
/// A site has thousands of figures and prints few workings at a time, so a working may be left unwritten until somebody
/// looks at it; what it says is the same.
public struct Working: Hashable, Sendable, CustomStringConvertible {
  private enum Form: Sendable {
    case written(Text)
    case unwritten(@Sendable () -> Working)
  }

  /// What a working says.
  private struct Text: Hashable, Sendable {
    let line: String
    let formula: String?
    let remark: String?
    let inputs: [Input]
    let quantity: Quantity?
  }

  private let form: Form

  /// A working.
  /// - Parameters:
  ///   - line: the working in one line.
  ///   - formula: the formula with the numbers put in; `nil` where nothing was reckoned.
  ///   - remark: what the formula does, or which value was taken, in words.
  ///   - inputs: what was put in.
  ///   - quantity: what it comes to; `nil` for words and periods.
  public init(
    _ line: String, formula: String? = nil, remark: String? = nil, inputs: [Input] = [], of quantity: Quantity? = nil
  ) {
    form = .written(Text(line: line, formula: formula, remark: remark, inputs: inputs, quantity: quantity))
  }

  /// A working that is written when it is looked at.
  public init(_ written: @escaping @Sendable () -> Working) { form = .unwritten(written) }

  private var text: Text {
    switch form {
    case .written(let text): text
    case .unwritten(let write): write().text
    }
  }

  /// In one line, as messages say it: "1,983 ÷ 82,995 × 10,000 = 238.93", "mean of 48 values".
  public var line: String { text.line }
  /// The formula with the numbers put in: "1,983 ÷ 82,995 × 10,000". Numbers that go on are cut, and marked so: "81.234…".
  /// The line where nothing was reckoned.
  public var formula: String { text.formula ?? text.line }
  /// What the formula does, in words: "the lowest of 48 values, May 2021"; `nil` where it says so itself.
  public var remark: String? { text.remark }
  /// What was put in, in the order of the formula, then of time; all of it, however long.
  public var inputs: [Input] { text.inputs }
  /// The result before rounding, to two more decimals than are printed: "238.93…", the mark saying that it goes on.
  public var result: String? { text.quantity?.unroundedNumber }

  /// Workings are the same if they say the same.
  public static func == (left: Working, right: Working) -> Bool { left.text == right.text }
  /// By what it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// "rounded to 1 decimal place, half away from zero"; `nil` where nothing was rounded, and for words.
  public var rounding: String? { Self.rounding(of: text.quantity) }

  private static func rounding(of quantity: Quantity?) -> String? {
    guard let quantity, !quantity.isExactAsPrinted else { return nil }
    let places =
      quantity.decimals == 0 ? "a whole number" : Plural.of(quantity.decimals, "decimal place")
    return "rounded to \(places), half away from zero"
  }

  /// The same formula for one value chosen out of several.
  func chosen(_ remark: String, from inputs: [Input]) -> Working {
    let text = text
    return Working(text.line, formula: text.formula, remark: remark, inputs: inputs, of: text.quantity)
  }

  /// All of it but the inputs: "2 ÷ 3 × 100 = 66.666…, rounded to 1 decimal place, half away from zero"; "85, the target".
  public var sentence: String {
    let text = text
    guard let result = text.quantity?.unroundedNumber else { return text.formula ?? text.line }
    let start: [String?] =
      text.formula.map { ["\($0) = \(result)", text.remark] } ?? [result, text.remark ?? text.line]
    return (start + [Self.rounding(of: text.quantity)]).compactMap { $0 }.joined(separator: ", ")
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
    private let content: Content
    /// When; `nil` where it is of no period.
    public let period: Period?
    /// The file and the row; `nil` where it stands in none, as the average of a group does not.
    public let place: Place?
    /// Who published it, where that is not the indicator's own source: an id of `sources.yml`, or a name.
    public internal(set) var source: String?

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
    ///
    /// Like the line, it is for people; `quantity` has the number.
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
