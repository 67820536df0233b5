/// The words of a claim: as the author wrote them, and in small letters to be recognised by.
struct ClaimWords {
  private let written: ArraySlice<Substring>
  /// The words in small letters.
  let plain: [String]

  /// The words of a text; any kind of space parts them.
  init(_ text: String) {
    var words: [Substring] = []
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(where: { !Self.isSpace($0) }) {
      rest = rest[start...]
      let end = rest.firstIndex(where: Self.isSpace) ?? rest.endIndex
      words.append(text[start..<end])
      rest = rest[end...]
    }
    self.init(words[...], words.map { $0.lowercased() })
  }

  private init(_ written: ArraySlice<Substring>, _ plain: [String]) {
    (self.written, self.plain) = (written, plain)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\u{A0}"
  }

  /// As written, with single spaces.
  var text: String { written.count == 1 ? String(written[written.startIndex]) : written.joined(separator: " ") }
  /// In small letters, with single spaces.
  var plainText: String { plain.joined(separator: " ") }
  /// How many there are.
  var count: Int { plain.count }
  /// Whether there are none.
  var isEmpty: Bool { plain.isEmpty }

  /// The words from one on.
  func from(_ index: Int) -> ClaimWords { ClaimWords(written.dropFirst(index), Array(plain.dropFirst(index))) }
  /// The words before one.
  func before(_ index: Int) -> ClaimWords { ClaimWords(written.prefix(index), Array(plain.prefix(index))) }
  /// The words without those at the start that say nothing.
  func dropping(_ fillers: Set<String>) -> ClaimWords { from(plain.prefix { fillers.contains($0) }.count) }

  /// Verbs and the like that stand before what is claimed: "has fallen", "there was a rise", "it is above".
  static let fillers: Set = [
    "it", "they", "this", "there", "has", "have", "had", "is", "are", "was", "were", "been", "being", "be",
    "also", "now", "still",
  ]
}

extension StringProtocol {
  /// The letters of English that it starts with, after spaces, in small letters; empty where it starts otherwise.
  var firstWordOfClaim: String {
    // The two bytes of a no-break space start and end nothing else that a word could stand behind.
    let text = utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == 0xC2 || $0 == 0xA0 }
    let word = text.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    return String(decoding: word.lazy.map { $0 | 0x20 }, as: UTF8.self)
  }
}

/// Phrases and what each of them means.
struct Phrases<Meaning: Sendable>: Sendable {
  /// Every phrase, in the order of the reference.
  let all: [(text: String, meaning: Meaning)]
  /// By their first word, the longest first.
  private let byFirst: [String: [(words: [String], meaning: Meaning)]]

  /// Phrases in small letters, by what they mean.
  init(_ table: [(meaning: Meaning, phrases: [String])]) {
    all = table.flatMap { row in row.phrases.map { ($0, row.meaning) } }
    let split = all.map { (words: $0.text.split(separator: " ").map(String.init), meaning: $0.meaning) }
    byFirst = Dictionary(grouping: split) { $0.words[0] }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Whether a phrase starts with a word in small letters.
  func start(with word: String) -> Bool { byFirst[word] != nil }

  /// The longest phrase that stands at a word, and the index of the word after it.
  func at(_ index: Int, of words: ClaimWords) -> (meaning: Meaning, text: String, end: Int)? {
    guard words.plain.indices.contains(index) else { return nil }
    return byFirst[words.plain[index]]?.first { words.plain.dropFirst(index).starts(with: $0.words) }.map {
      ($0.meaning, $0.words.joined(separator: " "), index + $0.words.count)
    }
  }
}
