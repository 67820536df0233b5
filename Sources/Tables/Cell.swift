/// What a cell holds.
public enum Cell: Hashable, Sendable {
  case number(DecimalNumber)
  case symbol(Symbol)
  case text(String)
  case empty

  /// Reads a cell's text, trimmed of spaces.
  public init(_ text: String) {
    self.init(utf8: ArraySlice(text.utf8))
  }

  /// Reads a cell from the bytes of its text.
  init(utf8 text: ArraySlice<UInt8>) {
    if text.isEmpty {
      self = .empty
    } else if let number = DecimalNumber(utf8: text) {
      self = .number(number)
    } else {
      let text = String(decoding: text, as: UTF8.self)
      self = Symbol(text).map { .symbol($0) } ?? .text(text)
    }
  }
}
