import Diagnostics
public import Fields

extension Phrase {
  /// Reads the lines of one text.
  static func read(_ lines: [WrittenText.Line], at place: Place, in source: SourceText?) -> (Phrase, [Diagnostic]) {
    let fragment = Fragment(
      lines: lines.map {
        Fragment.Line(
          text: Marker.cleaned($0.text), start: Position(line: $0.number, column: $0.column), dropped: $0.dropped)
      })
    let source = source ?? SourceText(path: place.path, text: "")
    var composition = Composition(source: source, body: "", callouts: [], output: .page)
    composition.locator.fragments = [(fragment, 1)]
    var html = ""
    TableFragments.withParagraphs(lines.isEmpty ? [] : [fragment], body: "") { paragraphs, _ in
      guard let paragraph = paragraphs.first, let root = paragraph.parent else { return }
      paragraph.tag = 1
      for pass in Pass.all where !pass.isOfBlocks {
        composition.locator.rewind()
        pass.run(root, &composition)
      }
      html = String(paragraph.innerHTML.map { $0.isNewline ? " " : $0 })
    }
    let splitting = Splitting(html, of: composition)
    let pieces = splitting.parts.flatMap { part -> [Piece] in
      if case .prose(let pieces) = part { return pieces }
      return []
    }
    return (
      Phrase(pieces: pieces, slots: splitting.slots, place: place, texts: composition.texts), composition.diagnostics
    )
  }
}

extension FieldReader {
  /// A text as inline Markdown; `nil` where the key is missing.
  public mutating func phrase(_ key: String) -> Phrase? {
    guard text(key) != nil, let value = value(key) else { return nil }
    return phrase(value)
  }

  /// A text as inline Markdown that must be there; `nil` and a problem where it is missing or blank.
  public mutating func requiredPhrase(_ key: String) -> Phrase? {
    guard !requiredText(key).isEmpty, let value = value(key) else { return nil }
    return phrase(value)
  }

  /// A list of texts, or a single one, as inline Markdown.
  public mutating func phrases(_ key: String) -> [Phrase] {
    guard texts(key) != nil else { return [] }
    return (list(key) ?? []).compactMap { phrase($0) }
  }

  /// The paragraphs of a text as inline Markdown: what blank lines divide.
  public mutating func paragraphs(_ key: String) -> [Phrase] {
    guard let text = text(key), let place = value(key)?.place else { return [] }
    let lines = WrittenText(text, at: place, in: source).lines
    return lines.split { $0.text.isEmpty }.map { phrase(of: Array($0), at: place) }
  }

  private mutating func phrase(_ value: Value) -> Phrase? {
    guard let text = value.text else { return nil }
    let lines = WrittenText(text, at: value.place, in: source).lines
    return phrase(of: lines.filter { !$0.text.isEmpty }, at: value.place)
  }

  private mutating func phrase(of lines: [WrittenText.Line], at place: Place) -> Phrase {
    let (phrase, problems) = Phrase.read(lines, at: place, in: source)
    for problem in problems { add(problem) }
    return phrase
  }
}
