import Diagnostics

/// Walks through a scalar's text and its file side by side, to know where each byte of the text was written.
struct TextAlignment {
  /// Longer lines are not followed, since each text in them would read the line anew.
  private static let longLine = 8_000

  private enum Style {
    case plain, single, double, block
  }

  private let source: SourceText
  private let style: Style
  /// The text, and how much of it has been found.
  private let text: [UInt8]
  private var read = 0
  /// The file's line, its bytes, and how many of them have been used.
  private var number: Int
  private var bytes: [UInt8]
  private var used: Int
  /// Where the spaces at the line's end start.
  private var content: Int
  /// The lines found, and the one that is being read.
  private var found: [WrittenText.Line] = []
  private var line: [UInt8] = []
  private var start = (number: 0, column: 0)
  private var dropped: [Int] = []

  /// An alignment from the place where the value starts; `nil` where that is not a column of the file.
  init?(_ text: String, from place: Place, in source: SourceText) {
    guard place.line > 0, place.column > 0, source.line(place.line).utf8.count <= Self.longLine else { return nil }
    self.text = Array(text.utf8)
    self.source = source
    number = place.line
    bytes = Array(source.line(place.line).utf8)
    used = source.line(place.line).prefix(place.column - 1).utf8.count
    content = Self.content(of: bytes)
    switch used < bytes.count ? bytes[used] : 0 {
    case UInt8(ascii: "'"): style = .single
    case UInt8(ascii: "\""): style = .double
    case UInt8(ascii: "|"), UInt8(ascii: ">"): style = .block
    default: style = .plain
    }
    if style == .single || style == .double { used += 1 }
    if style == .block { used = bytes.count }
  }

  /// The lines; `nil` where text and file cannot be matched.
  mutating func lines() -> [WrittenText.Line]? {
    if style == .block { turn() }
    while read < text.count {
      guard step() else { return nil }
    }
    end()
    return found
  }

  /// Matches the next byte or escape, or goes on to the next line.
  private mutating func step() -> Bool {
    if used >= content {
      guard Self.isBlank(text[read]), number < source.lineCount else { return false }
      turn()
      return true
    }
    if style == .double, bytes[used] == UInt8(ascii: "\\") { return takeEscape() }
    let isDoubled = style == .single && bytes[used] == UInt8(ascii: "'")
    if isDoubled { used += 1 }
    guard used < bytes.count, bytes[used] == text[read] else { return false }
    take(1, from: isDoubled ? 2 : 1)
    used += 1
    return true
  }

  /// Matches `\"`, `\u00e9` and the like.
  private mutating func takeEscape() -> Bool {
    guard used + 1 < bytes.count else { return false }
    let lengths = [UInt8(ascii: "x"): 4, UInt8(ascii: "u"): 6, UInt8(ascii: "U"): 10]
    let length = lengths[bytes[used + 1]] ?? 2
    used += length - 1
    if Self.isBreak(text[read]) {
      line.isEmpty ? addBlank() : end()
      read += 1
    } else {
      take(text[read...].dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1, from: length)
    }
    used += 1
    return used <= bytes.count
  }

  /// Adds so many bytes of the text to the line, which the file writes in so many bytes up to and with the current.
  private mutating func take(_ count: Int, from written: Int) {
    if line.isEmpty { start = (number, used + 2 - written) }
    dropped += repeatElement(line.count, count: max(0, written - count))
    line += text[read..<(read + count)]
    read += count
  }

  /// Ends the line, and goes to the next one of the file that is not blank.
  private mutating func turn() {
    end()
    while read < text.count, Self.isBlank(text[read]) { read += 1 }
    guard read < text.count else { return }
    var blanks = -1
    repeat {
      blanks += 1
      number += 1
      bytes = Array(source.line(number).utf8)
      used = bytes.prefix(while: Self.isSpace).count
      content = Self.content(of: bytes)
    } while content == 0 && number < source.lineCount
    if blanks > 0 { addBlank() }
  }

  private mutating func addBlank() {
    guard let last = found.last, !last.text.isEmpty else { return }
    found.append(WrittenText.Line(text: "", number: number, column: used + 1))
  }

  private mutating func end() {
    guard !line.isEmpty else { return }
    found.append(
      WrittenText.Line(
        text: String(decoding: line, as: UTF8.self), number: start.number, column: start.column, dropped: dropped))
    (line, dropped) = ([], [])
  }

  private static func content(of line: [UInt8]) -> Int { (line.lastIndex { !isSpace($0) } ?? -1) + 1 }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  private static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
  private static func isBlank(_ byte: UInt8) -> Bool { isSpace(byte) || isBreak(byte) }
}
