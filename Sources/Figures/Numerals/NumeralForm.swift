/// A form of words around a number, such as `within <count> working days`, with texts that have it.
///
/// A form is written as the text is: a small letter stands for itself and its capital, a capital for itself alone, a
/// space for spaces and line breaks, a hyphen for every dash. `[a|b]` may be left out, `(a|b)` is a choice, a backslash
/// takes a sign's meaning away, and `<name>` is a `NumeralClass`.
struct NumeralForm: Sendable {
  /// The form.
  let pattern: String
  /// Texts that have the form from first to last.
  let examples: [String]
  /// The bytes that a text of this form can start with.
  let starts: Set<UInt8>
  private let elements: [Element]

  /// A form with its examples.
  init(_ pattern: String, _ examples: String...) {
    self.pattern = pattern
    self.examples = examples
    var parser = NumeralFormParser(pattern)
    elements = parser.elements()
    starts = Self.starts(of: elements).bytes
  }

  /// A part of a form.
  indirect enum Element: Sendable {
    case byte(UInt8)
    case space
    case choice([[Element]])
    case reading(NumeralClass)
  }

  /// The unit after a number, which is part of the figure.
  static let unit = NumeralForm(" (per cent|percent|percentage point[s]|thousand|million|billion)", " per cent")

  /// Where the longest text of this form ends that starts at a place.
  func end(in text: NumeralText, from start: Int) -> Int? {
    Self.ends(of: elements, in: text, from: [start]).filter { Self.isEnd($0, of: text) }.max()
  }

  /// Every place at which parts in a row can end. What reads a text reads as much as it can.
  private static func ends(of elements: [Element], in text: NumeralText, from starts: [Int]) -> [Int] {
    var places = starts
    for element in elements {
      places = places.flatMap { ends(of: element, in: text, from: $0) }
      if places.isEmpty { return [] }
    }
    return places
  }

  private static func ends(of element: Element, in text: NumeralText, from start: Int) -> [Int] {
    switch element {
    case .byte(let byte): return isSame(text[start], as: byte) ? [start + 1] : []
    case .space:
      let end = text.skippingSpaces(start)
      return end > start ? [end] : []
    case .choice(let choices): return choices.flatMap { ends(of: $0, in: text, from: [start]) }
    case .reading(let kind): return kind.read(text, start).map { [$0] } ?? []
    }
  }

  private static func isSame(_ byte: UInt8, as pattern: UInt8) -> Bool {
    byte == pattern || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(pattern) && byte | 0x20 == pattern
  }

  /// Whether a form may end here: not within a word or number.
  private static func isEnd(_ index: Int, of text: NumeralText) -> Bool {
    if text.isWord(index) && text.isWord(index - 1) || text[index] == UInt8(ascii: "%") { return false }
    return !(".,:/-".utf8.contains(text[index]) && text.isDigit(index - 1) && text.isDigit(index + 1))
  }
}
