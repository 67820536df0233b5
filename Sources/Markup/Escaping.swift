extension MarkupWriter {
  /// Appends text as element content: `&`, `<` and `>` become references.
  ///
  /// Characters that XML 1.0 does not allow (most control characters, U+FFFE, U+FFFF) are dropped; a carriage return
  /// becomes a reference, because a reader would turn it into a newline.
  public mutating func text(_ content: String) {
    escape(content, inAttribute: false)
  }

  /// Appends text as the inside of a double-quoted attribute: as `text`, and quotes, tabs and newlines become
  /// references too.
  public mutating func value(_ content: String) {
    escape(content, inAttribute: true)
  }

  /// Appends what a text holds as element content.
  public mutating func text(_ plain: borrowing PlainText) {
    plain.withBytes { escape($0, inAttribute: false) }
  }

  private mutating func escape(_ content: String, inAttribute: Bool) {
    var content = content
    content.withUTF8 { escape($0, inAttribute: inAttribute) }
  }

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var start = appendClean(source)
    var index = start
    while index < source.count {
      guard let (reference, length) = Self.replacement(in: source, at: index, inAttribute: inAttribute) else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: source[start..<index]))
      markup(reference)
      index += length
      start = index
    }
    append(UnsafeBufferPointer(rebasing: source[start...]))
  }

  /// Appends the beginning of a text in which nothing needs escaping, eight bytes at a time; gives how far it goes.
  private mutating func appendClean(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    guard source.count >= 8, let bytes = UnsafeRawPointer(source.baseAddress) else { return 0 }
    makeRoom(for: source.count)
    var index = 0
    while true {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if Self.mayNeedEscape(word) { return index }
      store(word: word)
      guard index &+ 8 < source.count else { break }
      // The last word may begin inside the one before, which is clean as well.
      let step = min(8, source.count &- index &- 8)
      index &+= step
      written &+= step
    }
    written &+= 8
    return source.count
  }

  /// Whether one of the eight bytes of a word may begin what cannot stand as it is: the control characters, `"`, `&`,
  /// `<`, `>` and 0xEF. A byte after such a one may be taken for one too.
  @inline(__always) private static func mayNeedEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func hasZero(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
    let found =
      hasZero(word & (0xE0 * ones)) | hasZero((word | 0x04 * ones) ^ (0x26 * ones))
      | hasZero((word | 0x02 * ones) ^ (0x3E * ones)) | hasZero(word ^ (0xEF * ones))
    return found & (0x80 * ones) != 0
  }

  /// What replaces the bytes at `index` and how many they are; `nil` where a byte stays.
  private static func replacement(
    in source: UnsafeBufferPointer<UInt8>, at index: Int, inAttribute: Bool
  ) -> (StaticString, Int)? {
    switch source[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return inAttribute ? ("&quot;", 1) : nil
    case 0x09: return inAttribute ? ("&#9;", 1) : nil
    case 0x0A: return inAttribute ? ("&#10;", 1) : nil
    case 0x0D: return ("&#13;", 1)
    case 0..<0x20: return ("", 1)
    case 0xEF where index + 2 < source.count && source[index + 1] == 0xBF && source[index + 2] >= 0xBE: return ("", 3)
    default: return nil
    }
  }
}
