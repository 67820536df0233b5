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

  private mutating func escape(_ content: String, inAttribute: Bool) {
    var content = content
    content.withUTF8 { source in
      guard source.contains(where: Self.mayNeedEscape) else { return append(source) }
      var start = 0
      var index = 0
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
  }

  /// Whether a byte may begin what cannot stand as it is.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 64 ? (suspects &>> UInt64(byte)) & 1 == 1 : byte == 0xEF
  }

  /// A bit for each such byte below 64: the control characters, `"`, `&`, `<` and `>`.
  private static var suspects: UInt64 { 0xFFFF_FFFF | 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62 }

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
