import CCmark
import Diagnostics

extension Pass {
  /// Computed figures: code spans that start with `= `.
  static let computedFigures = Pass(name: "computed figures") { root, composition in
    // The prose was gathered from these same spans, in this order.
    var gaps = composition.codeGaps[...]
    for visit in root.visits(CMARK_NODE_CODE) {
      let gap = visit.insideReference ? nil : gaps.popFirst() ?? nil
      let text = visit.node.literal.trimmed
      let reference = String(text.dropFirst(2)).trimmed
      guard text.hasPrefix("= "), !reference.isEmpty else { continue }
      let start = composition.locator.find(text, of: visit)
      let line = composition.locator.claim(visit).line
      let place = composition.locator.place(start, bytes: text.utf8.count, line: line)
      if visit.insideImage || visit.insideReference {
        let holder = visit.insideImage ? "an image's description" : "the words of another reference"
        composition.report(
          .figureSyntax, at: place, "a computed figure cannot stand in \(holder)", help: "write the number itself")
        continue
      }
      let offset = text.utf8.count - reference.utf8.count
      let target = start.map { Position(line: $0.line, column: $0.column + offset) }
      let marker = composition.slot(
        .computedFigure(reference: reference), at: place,
        target: composition.locator.place(target, bytes: reference.utf8.count, line: line),
        isInsideLink: visit.insideLink, gap: gap)
      visit.node.replace(with: CMARK_NODE_CUSTOM_INLINE, enter: marker)
    }
  }
}
