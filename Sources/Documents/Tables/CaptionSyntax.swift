/// How a caption is written: `Table: Contacts by quarter {#contacts}`.
enum CaptionSyntax {
  private static let word = "Table: "

  /// Whether a line or paragraph that starts like this is a caption.
  static func isCaption(_ text: String) -> Bool { text.hasPrefix(word) }

  /// A caption's text without the word that makes it one.
  static func withoutWord(_ text: String) -> String { String(text.dropFirst(word.count).drop { $0 == " " }) }
}
