import Documents
import Papers

/// A title, a caption or a note, both as text and as HTML.
struct Printed {
  /// For title bars, navigation and pictures.
  let text: String
  /// For pages, with its figures as links.
  let html: String
}

extension Prose {
  /// A phrase of the paper as it is printed; on the paper's own page its figures have ids.
  func printed(_ phrase: CheckedPhrase) -> Printed {
    let isHome = page == checked.paper.address
    let html = phrase.phrase.pieces.map { piece in
      switch piece {
      case .html(let html): html
      case .slot(let index):
        fill(phrase.phrase.slots[index], with: phrase.slots[index], isHome ? phrase.anchors[index] : nil)
      }
    }
    return Printed(text: phrase.text, html: html.joined())
  }

  /// A phrase as it is printed, where there is one.
  func printed(_ phrase: CheckedPhrase?) -> Printed? { phrase.map { printed($0) } }

  /// A phrase as HTML, or `false` for a template that asks whether there is one.
  func html(_ phrase: CheckedPhrase?) -> Any { printed(phrase).map(\.html).orFalse }
}

extension CheckedPaper {
  /// The title for navigation.
  var shortTitle: String { front.short?.text ?? title }

  /// What a search engine shows below the title.
  var description: String { front.summary?.text ?? title }
}
