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
  let starts: ByteSet
  private let steps: [NumeralStep]

  /// A form with its examples.
  init(_ pattern: String, _ examples: String...) {
    self.pattern = pattern
    self.examples = examples
    var parser = NumeralFormParser(pattern)
    let elements = parser.elements()
    starts = Self.starts(of: elements).bytes
    steps = NumeralStep.compile(elements)
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
    var longest: Int?
    run(from: 0, at: start, of: text, &longest)
    return longest
  }

  /// Follows the steps, every choice of them. What reads a text reads as much as it can.
  private func run(from step: Int, at place: Int, of text: NumeralText, _ longest: inout Int?) {
    var (step, place) = (step, place)
    while true {
      switch steps[step] {
      case .byte(let byte):
        guard Self.isSame(text[place], as: byte) else { return }
        place += 1
      case .space:
        let end = text.skippingSpaces(place)
        guard end > place else { return }
        place = end
      case .reading(let kind):
        guard kind.starts?.contains(text[place]) ?? true, let end = kind.read(text, place) else { return }
        place = end
      case .choice(let choices):
        for choice in choices { run(from: choice, at: place, of: text, &longest) }
        return
      case .jump(let target):
        step = target
        continue
      case .end:
        if Self.isEnd(place, of: text), place > longest ?? -1 { longest = place }
        return
      }
      step += 1
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
