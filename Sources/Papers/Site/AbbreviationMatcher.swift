/// Finds the abbreviations of a glossary in words, letter by letter: `MASH`, and `ICPCs` for `ICPC`.
public struct AbbreviationMatcher: Sendable {
  /// An abbreviation in some words.
  public struct Match: Sendable {
    /// What it is.
    public let entry: Glossary.Entry
    /// How many bytes it has, without the `s` of a plural.
    public let length: Int
    /// Whether an `s` follows.
    public let isPlural: Bool
  }

  private typealias Candidate = (bytes: [UInt8], entry: Glossary.Entry)
  /// What may start with a byte, the longest first.
  private let candidates: [UInt8: [Candidate]]

  /// A matcher of a glossary.
  /// - Parameter written: an abbreviation as the words have it, such as with `&amp;` in HTML.
  public init(_ glossary: Glossary, written: (String) -> String = { $0 }) {
    let all = glossary.entries.map { (bytes: Array(written($0.abbreviation).utf8), entry: $0) }
    candidates = Dictionary(grouping: all.filter { !$0.bytes.isEmpty }) { $0.bytes[0] }
      .mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// The abbreviation that starts at a position, as a word of its own.
  public func match(in words: ArraySlice<UInt8>, at start: Int) -> Match? {
    guard let candidates = candidates[words[start]], start == words.startIndex || !Self.isWord(words[start - 1]) else {
      return nil
    }
    for (bytes, entry) in candidates where words[start...].starts(with: bytes) {
      let end = start + bytes.count
      if end == words.endIndex || !Self.isWord(words[end]) {
        return Match(entry: entry, length: bytes.count, isPlural: false)
      }
      let isPlural = words[end] == UInt8(ascii: "s") && (end + 1 == words.endIndex || !Self.isWord(words[end + 1]))
      if isPlural { return Match(entry: entry, length: bytes.count, isPlural: true) }
    }
    return nil
  }

  /// Whether a byte is a letter or digit of a plain word.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
