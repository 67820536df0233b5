import Diagnostics
import Documents

/// The callouts that the tests know.
let callouts = [
  CalloutKind("NOTE", label: "Note"),
  CalloutKind("RESOLVED", label: "Resolved"),
  CalloutKind("QUOTE", label: "Quotation", as: .quotation),
  CalloutKind("BANNER", label: "In short", as: .banner),
]

/// Reads a text as the file `a.md`.
func read(_ text: String) -> (Document, [Diagnostic]) {
  Document.read(SourceText(path: "a.md", text: text), callouts: callouts)
}

/// A document's body as one text, with `{0}` for each slot and `{name}` for each block.
func html(of document: Document) -> String {
  document.parts.map { part in
    switch part {
    case .block(let block): "{\(block.name)}"
    case .prose(let pieces):
      pieces.map { piece in
        switch piece {
        case .html(let html): html
        case .slot(let index): "{\(index)}"
        }
      }.joined()
    }
  }.joined()
}

/// A text's problems as printed, one string each: `line:column+width severity message [rule] (help)`.
func problems(in text: String) -> [String] {
  read(text).1.map { diagnostic in
    let place = diagnostic.place.map { "\($0.line):\($0.column)+\($0.width)" } ?? "?"
    let help = diagnostic.help.map { " (\($0))" } ?? ""
    return "\(place) \(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule.id)]\(help)"
  }
}

/// The text that a place points at.
func pointed(_ place: Place, in text: String) -> String {
  let line = SourceText(path: "a.md", text: text).line(place.line)
  return place.column == 0 ? "line \(place.line)" : String(line.dropFirst(place.column - 1).prefix(place.width))
}
