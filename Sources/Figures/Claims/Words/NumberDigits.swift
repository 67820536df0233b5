import Indicators
import Tables

/// A number in digits at the start of a text, with its sign or brackets, its pound sign and its magnitude.
struct NumberDigits {
  /// The number in plain units.
  let value: Exact
  /// The size of one step of the last digit written.
  let step: Exact
  /// Whether a sign or brackets were written.
  let isSigned: Bool
  /// Whether a pound sign was written.
  let isMoney: Bool
  /// What follows the number.
  let rest: String

  /// Reads a number; `nil` where the text does not start with one.
  init?(_ text: String) {
    var rest = text.trimmedForClaim[...]
    let isBracketed = rest.utf8.first == UInt8(ascii: "(")
    if isBracketed {
      guard let close = rest.firstIndex(of: ")") else { return nil }
      rest = rest[rest.index(after: rest.startIndex)..<close] + rest[rest.index(after: close)...]
    }
    let sign = Self.takeSign(&rest)
    isMoney = rest.utf8.first == 0xC2 && rest.first == "£"
    if isMoney { rest = rest.dropFirst() }
    let end = rest.utf8.firstIndex { !Self.isOfNumber($0) } ?? rest.endIndex
    guard let number = DecimalNumber(rest[..<end]) else { return nil }
    rest = rest[end...]
    let zeros = rest.isEmpty ? 0 : Self.magnitude(&rest)
    let isNegative = isBracketed || sign == .minus
    let size = isNegative ? -Exact(number) : Exact(number)
    value = zeros == 0 ? size : size * .powerOfTen(zeros)
    step = .powerOfTen(zeros - number.scale)
    isSigned = isBracketed || sign != nil
    self.rest = String(rest)
  }

  private enum Sign { case plus, minus }

  /// Takes a sign; authors write hyphens and dashes for minus.
  private static func takeSign(_ rest: inout Substring) -> Sign? {
    switch rest.utf8.first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), 0xE2:
      guard let sign = rest.first, "-−–+".contains(sign) else { return nil }
      rest = rest.dropFirst()
      return sign == "+" ? .plus : .minus
    default: return nil
    }
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  /// Whether a byte is a letter of English.
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static let zeros = ["k": 3, "m": 6, "bn": 9]
  private static let zerosOfWords = ["thousand": 3, "million": 6, "billion": 9]

  /// The zeros that `k`, `m` and `bn`, or a word after the number, stand for.
  private static func magnitude(_ rest: inout Substring) -> Int {
    guard let first = rest.utf8.first, isLetter(first) || rest.startsWithSpace else { return 0 }
    let body = rest.drop { " \u{A0}\n".contains($0) }
    let end = body.utf8.firstIndex { !isLetter($0) } ?? body.endIndex
    let (word, after) = (body[..<end], body[end...])
    let isJoined = body.startIndex == rest.startIndex
    let zeros = isJoined ? zeros[String(word)] : zerosOfWords[word.lowercased()]
    // "5.4m-long" and a word with other letters in it are nothing.
    guard let zeros, after.isEmpty || after.utf8.first == UInt8(ascii: " ") || !isJoined && after.startsWithoutLetter
    else { return 0 }
    rest = after
    return zeros
  }
}

extension Substring {
  /// A letter or a digit, which most texts start and end with, is no space and is told apart by its byte.
  fileprivate var startsWithSpace: Bool {
    utf8.first.map { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } == true && first.map { " \u{A0}\n".contains($0) } == true
  }
  fileprivate var endsWithSpace: Bool {
    utf8.last.map { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } == true && last.map { " \u{A0}\n".contains($0) } == true
  }
  fileprivate var startsWithoutLetter: Bool { first.map { !$0.isLetter } ?? true }
}

extension StringProtocol where SubSequence == Substring {
  /// Without spaces, no-break spaces and line ends at the ends.
  var trimmedForClaim: String {
    var text = self[...]
    while text.startsWithSpace { text.removeFirst() }
    while text.endsWithSpace { text.removeLast() }
    return String(text)
  }
}
