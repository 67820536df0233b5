internal import Markup

/// Sentences one after another in one text, each with a space before it and with an end.
///
/// They are written piece by piece where they stand in the end: a text of its own for each would cost more than the
/// picture's lines do.
struct Prose: ~Copyable {
  private(set) var text = PlainText()
  /// Where the sentence that is being written begins.
  private var start = 0

  /// The sentences as a text of their own.
  var string: String { text.string }

  /// A sentence; nothing for an empty one.
  mutating func say(_ sentence: String?) {
    guard let sentence, !sentence.isEmpty else { return }
    begin()
    add(sentence)
    end()
  }

  /// Sentences in their order.
  mutating func say(_ sentences: [String]) {
    for sentence in sentences { say(sentence) }
  }

  /// Begins a sentence, to which pieces are added until its end.
  mutating func begin() {
    if text.count > 0 { text.append(UInt8(ascii: " ")) }
    start = text.count
  }

  /// Appends a piece of a sentence.
  mutating func add(_ piece: String) { text.append(piece) }

  /// Appends a piece of a sentence that the program's source holds.
  mutating func add(source piece: StaticString) { text.append(source: piece) }

  /// Appends a piece after a mark, unless it is empty; the first of a sentence without the mark.
  mutating func add(_ piece: String, after mark: StaticString) {
    guard !piece.isEmpty else { return }
    if text.count > start { text.append(source: mark) }
    text.append(piece)
  }

  /// Ends the sentence with a full stop, unless it has an end already; takes back one without a piece.
  mutating func end() {
    guard text.count > start, let last = text.last else { return text.shorten(to: start - 1) }
    if !Sentence.isEnd(last) { text.append(UInt8(ascii: ".")) }
  }
}
