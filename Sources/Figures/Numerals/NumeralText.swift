/// A text with one byte for each character, so that forms are compared in bytes and ranges stay in characters.
///
/// Spaces of every kind and line breaks are one space, dashes a hyphen, quotation marks straight. Capitals stay.
struct NumeralText {
  /// A letter beyond ASCII; a digit, fraction or the like beyond ASCII; anything else; a currency's sign.
  static let (letter, digit, other, currency): (UInt8, UInt8, UInt8, UInt8) = (0x80, 0x81, 0x82, 0x83)

  let bytes: [UInt8]
  /// For each character the first of the stretch without spaces that it is part of.
  private let unspaced: [Int]

  init(_ characters: [Character]) {
    bytes = characters.map(Self.folded)
    var (starts, start): ([Int], Int) = ([], 0)
    starts.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " ") { start = index + 1 }
      starts.append(start)
    }
    unspaced = starts
  }

  init(_ text: String) { self.init(Array(text)) }

  var count: Int { bytes.count }

  /// The byte at a place; 0 outside the text.
  subscript(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  /// Where the stretch without spaces begins in which a character stands.
  func unspacedStart(before index: Int) -> Int { unspaced.indices.contains(index) ? unspaced[index] : index }

  func isDigit(_ index: Int) -> Bool { Self.isASCIIDigit(self[index]) || self[index] == Self.digit }
  func isLetter(_ index: Int) -> Bool { Self.isASCIILetter(self[index]) || self[index] == Self.letter }
  func isCapital(_ index: Int) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self[index]) }
  /// Whether a character is part of a word or number.
  func isWord(_ index: Int) -> Bool { isDigit(index) || isLetter(index) || self[index] == UInt8(ascii: "_") }

  /// Whether a form may start here: not within a word or number, nor behind a currency's sign.
  func isStart(_ index: Int) -> Bool {
    let before = self[index - 1]
    return isWordStart(index) && before != Self.currency
      && !(".,-/:".utf8.contains(before) && isDigit(index - 2) && isDigit(index))
  }

  /// Whether no word goes on here: the `s` of `council's` is none of its own.
  func isWordStart(_ index: Int) -> Bool {
    !isWord(index - 1) && !(self[index - 1] == UInt8(ascii: "'") && isLetter(index - 2))
  }

  /// The index behind the spaces at a place.
  func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while self[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  /// The word in small letters that starts at a place; empty where none does.
  func word(at start: Int) -> String {
    var end = start
    while isLetter(end), end - start < 20 { end += 1 }
    return String(decoding: bytes[min(start, count)..<min(end, count)], as: UTF8.self).lowercased()
  }

  /// The word in small letters before a place, across spaces; empty where there is none.
  func word(before index: Int) -> String {
    var end = index
    while self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var start = end
    while isLetter(start - 1), end - start < 20 { start -= 1 }
    return word(at: start)
  }

  static func isASCIIDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func folded(_ character: Character) -> UInt8 {
    if let ascii = character.asciiValue, ascii != UInt8(ascii: "$") {
      return (9...13).contains(ascii) ? UInt8(ascii: " ") : ascii
    }
    if character.isWhitespace { return UInt8(ascii: " ") }
    switch character {
    case "\u{2010}", "\u{2011}", "\u{2012}", "–", "−": return UInt8(ascii: "-")
    case "‘", "’": return UInt8(ascii: "'")
    case "“", "”": return UInt8(ascii: "\"")
    case "£", "€", "$": return currency
    default: break
    }
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return letter
    default: return other
    }
  }
}
