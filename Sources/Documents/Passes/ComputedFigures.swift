import CCmark
import Diagnostics

extension Pass {
  /// Computed figures: code spans that start with `= `.
  static let computedFigures = Pass(name: "computed figures") { root, composition in
    for visit in root.visits(CMARK_NODE_CODE) {
      let text = visit.node.literal
      guard text.hasPrefix("= ") else { continue }
      let reference = String(text.dropFirst(2)).trimmed
      let start = composition.locator.find(text, of: visit)
      let line = composition.locator.claim(visit).line
      let place = composition.locator.place(start, bytes: text.utf8.count, line: line)
      guard !reference.isEmpty else { continue }
      guard !visit.insideImage, !visit.insideReference else {
        let holder = visit.insideImage ? "an image's description" : "the words of another reference"
        composition.report(
          .figureSyntax, at: place, "a computed figure cannot stand in \(holder)", help: "write the number itself")
        continue
      }
      let offset = text.utf8.count - text.utf8.dropFirst(2).drop { $0 == UInt8(ascii: " ") }.count
      let target = start.map { Position(line: $0.line, column: $0.column + offset) }
      let targetPlace = composition.locator.place(target, bytes: reference.utf8.count, line: line)
      let marker = composition.slot(
        .computedFigure(reference: reference), at: place, target: targetPlace, isInsideLink: visit.insideLink)
      visit.node.replace(with: CMARK_NODE_CUSTOM_INLINE, enter: marker)
    }
  }
}
