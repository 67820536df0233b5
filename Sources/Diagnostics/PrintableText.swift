/// Text from a file, made safe to print on one line of a terminal.
enum PrintableText {
  /// The text with a space for each tab and line break, and a replacement character for what would steer the terminal
  /// or turn the writing round: control characters and direction overrides. Every character stays one character.
  static func of(_ text: some StringProtocol) -> String {
    String(text.map { isSpace($0) ? " " : $0.unicodeScalars.contains(where: isUnsafe) ? "\u{FFFD}" : $0 })
  }

  private static func isSpace(_ character: Character) -> Bool { character == "\t" || character.isNewline }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
