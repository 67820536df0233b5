/// White space in UTF-8, no-break spaces and line breaks included.
enum WhiteSpace {
  /// How many bytes the white space that a text starts with takes; 0 where it starts with something else.
  static func length(atStartOf text: ArraySlice<UInt8>) -> Int {
    guard let first = text.first else { return 0 }
    switch first {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2, 0xE1, 0xE2, 0xE3: break
    default: return 0
    }
    let length = first == 0xC2 ? 2 : 3
    return isWhole(text.prefix(length)) ? length : 0
  }

  /// A text without the white space at its ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while true {
      let length = length(atStartOf: text)
      if length == 0 { break }
      text.removeFirst(length)
    }
    while true {
      let length = length(atEndOf: text)
      if length == 0 { return text }
      text.removeLast(length)
    }
  }

  private static func length(atEndOf text: ArraySlice<UInt8>) -> Int {
    guard let last = text.last else { return 0 }
    if last < 0x80 { return length(atStartOf: text.suffix(1)) }
    return [2, 3].first { isWhole(text.suffix($0)) } ?? 0
  }

  /// Whether some bytes are one white space outside ASCII: the characters with the Unicode property White_Space.
  private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    switch bytes.count {
    case 2: return bytes[start] == 0xC2 && [0x85, 0xA0].contains(bytes[start + 1])
    case 3: break
    default: return false
    }
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return true
    default: return false
    }
  }
}
