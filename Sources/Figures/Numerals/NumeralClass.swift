/// A part of a form that is not one word: `<day>`, `<month>`, `<ref>`.
final class NumeralClass: Sendable {
  /// The name between `<` and `>`.
  let name: String
  /// What it can start with; `nil` for a condition, which takes up nothing.
  let starts: ByteSet?
  /// Where the part ends that starts at a place; the place itself for a condition on what is before or behind.
  let read: @Sendable (_ text: NumeralText, _ start: Int) -> Int?

  init(
    name: String, starts: ByteSet?, read: @escaping @Sendable (_ text: NumeralText, _ start: Int) -> Int?
  ) {
    self.name = name
    self.starts = starts
    self.read = read
  }

  /// Every class by name.
  static let named: [String: NumeralClass] = Dictionary(
    (numbers + calendar + signs + words + conditions).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// A whole number in digits without separators, in a range.
  static func whole(_ name: String, _ range: ClosedRange<Int>, digits count: ClosedRange<Int> = 1...4) -> NumeralClass {
    NumeralClass(name: name, starts: .digits) { text, start in
      text.whole(at: start, digits: count).flatMap { range.contains($0.value) ? $0.end : nil }
    }
  }

  /// One of several words, capitals as they are given.
  static func word(_ name: String, _ words: [String]) -> NumeralClass {
    let all = Set(words)
    return NumeralClass(name: name, starts: ByteSet(String(words.compactMap(\.first)))) { text, start in
      var end = start
      while text.isLetter(end), end - start < 20 { end += 1 }
      guard end > start, end <= text.count else { return nil }
      return all.contains(String(decoding: text.bytes[start..<end], as: UTF8.self)) ? end : nil
    }
  }

  /// One of several words, perhaps with an ending: `page` in `pages`.
  static func either(_ name: String, _ words: [String]) -> NumeralClass {
    let all = Set(words)
    return NumeralClass(name: name, starts: ByteSet(String(words.compactMap(\.first)))) { text, start in
      var end = start
      while text.isLetter(end), end - start < 20 { end += 1 }
      guard end > start, end <= text.count else { return nil }
      let word = String(decoding: text.bytes[start..<end], as: UTF8.self)
      if all.contains(word) { return end }
      return word.hasSuffix("s") && all.contains(String(word.dropLast())) ? end - 1 : nil
    }
  }

  /// A condition that takes up nothing.
  static func condition(
    _ name: String, _ holds: @escaping @Sendable (_ text: NumeralText, _ place: Int) -> Bool
  ) -> NumeralClass {
    NumeralClass(name: name, starts: nil) { text, place in holds(text, place) ? place : nil }
  }
}

extension NumeralText {
  /// The run of ASCII digits at a place, if it has as many digits as asked for.
  func whole(at start: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while Self.isASCIIDigit(self[end]) {
      guard end - start < digits.upperBound else { return nil }
      value = value * 10 + Int(self[end] - UInt8(ascii: "0"))
      end += 1
    }
    return digits.contains(end - start) ? (value, end) : nil
  }

  /// The place behind a sign, if it stands here.
  func after(_ signs: String, at index: Int) -> Int? { signs.utf8.contains(self[index]) ? index + 1 : nil }
}
