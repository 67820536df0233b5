public import Diagnostics

/// A paragraph, a cell or a caption with the figures that it says: what stands between two of them is held against both.
public struct Passage {
  private let sentences: [FigureSentence]

  /// - Parameters:
  ///   - text: the words, with U+FFFC for each figure and reference.
  ///   - figures: the figures, by where in the text they stand.
  public init(_ text: String, figures: [String.Index: SaidFigure]) {
    let words = Surroundings.words(text[...])
    sentences = words.split(afterEach: Surroundings.ends).compactMap { FigureSentence($0, figures) }
  }

  /// Words that say the opposite of what two figures say.
  /// - Parameter place: where in the file a slice of the text is.
  public func problems(place: (Substring) -> Place) -> [Diagnostic] {
    sentences.flatMap { sentence in
      sentence.relations.compactMap { relation in
        relation.objection.map { relation.problem($0, at: place(relation.words)) }
      }
    }
  }
}

extension Array {
  /// Parts that end with the elements that end one.
  fileprivate func split(afterEach ends: (Element) -> Bool) -> [Self] {
    var parts: [Self] = [[]]
    for element in self {
      parts[parts.count - 1].append(element)
      if ends(element) { parts.append([]) }
    }
    return parts
  }
}
