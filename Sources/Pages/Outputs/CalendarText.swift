/// Lines of an iCalendar file. Source: RFC 5545, sections 3.1 and 3.3.11.
enum CalendarText {
  /// The most octets that a line holds, its end not counted.
  private static let width = 75

  /// Lines with their ends, each folded where it is long.
  static func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { folded($0) + "\r\n" }.joined().utf8) }

  /// A text as the value of a property.
  static func escaped(_ text: String) -> String {
    String(
      text.map { character -> String in
        switch character {
        case "\\": "\\\\"
        case ";": "\\;"
        case ",": "\\,"
        case _ where character.isNewline: "\\n"
        default: String(character)
        }
      }.joined().unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
  }

  /// A line broken into lines of 75 octets at most, never within a character.
  static func folded(_ line: String) -> String {
    var (folded, length) = ("", 0)
    for scalar in line.unicodeScalars {
      let octets = String(scalar).utf8.count
      if length + octets > width {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += octets
    }
    return folded
  }
}
