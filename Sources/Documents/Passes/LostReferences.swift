import CCmark
import Diagnostics

extension Pass {
  /// Reports `[81.2%](= pi4.mean)`: Markdown reads no link in it, so the figure would be published unchecked.
  static let lostReferences = Pass(name: "lost references") { root, composition in
    for visit in root.visits(CMARK_NODE_TEXT) {
      let text = visit.node.literal
      for opening in ["](=", "](cite:", "](ref:"] where text.utf8.firstRange(of: Array(opening.utf8)) != nil {
        let line = composition.locator.claim(visit).line
        let start = composition.locator.find(opening, of: visit)
        composition.report(
          .figureSyntax, at: composition.locator.place(start, bytes: opening.utf8.count, line: line),
          "Markdown does not read this as a link", help: "leave no spaces between '(' and ')'")
      }
    }
  }
}
