import CCmark
public import Diagnostics

/// What of a document's body carries numbers.
public enum TextNumbering: Sendable {
  /// Nothing.
  case none
  /// Sections and paragraphs: 4 and 4.9.
  case paragraphs
  /// Sections with the number of their chapter before their own: 5.2 or ii.2.
  case sections
  /// Items, each under a heading of level 2, with a year: 5/24.
  case items
}

/// A section, paragraph or item of a document that numbers them: 4, 4.9, ii.2 or 5/24.
public struct NumberedText: Hashable, Sendable {
  /// Whether it is a section or item, headed at level 2; else a paragraph at the body's top level.
  public let isSection: Bool
  /// The number that the author typed before it, without a full stop at its end; it is taken out of the text.
  public let typed: String?
  /// The id that the author gave a paragraph, `Text {#id}`.
  public let id: String?
  /// Its words without markup and without the typed number.
  public let text: String
  /// Its first line.
  public let place: Place
  /// The words of each item of the list that follows a paragraph.
  public internal(set) var list: [String] = []
}

extension Node {
  /// Takes a typed number off the start of the text: `4` or `4.` before a section, `4.9` before a paragraph, `5/24`
  /// before an item. Of `ii.2` the first part is a roman numeral.
  func takeTypedNumber(parts: Int, separator: Character = ".", mayBeRoman: Bool = false) -> String? {
    guard let first = firstChild, first.kind == CMARK_NODE_TEXT else { return nil }
    let text = first.literal
    let word = text.prefix { $0 != " " && $0 != "\u{A0}" }
    let number = word.hasSuffix(".") ? word.dropLast() : word
    let groups = number.split(separator: separator, omittingEmptySubsequences: false)
    let arabic = groups.dropFirst(mayBeRoman && groups[0].allSatisfy("ivxl".contains) ? 1 : 0)
    guard groups.count == parts, !groups[0].isEmpty,
      arabic.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }),
      word.endIndex < text.endIndex
    else { return nil }
    let rest = text[word.endIndex...].drop { $0 == " " || $0 == "\u{A0}" }
    // "3.5 million children" is no paragraph's number: a sentence starts with a capital.
    if rest.first?.isLowercase == true { return nil }
    first.literal = String(rest)
    return String(number)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
