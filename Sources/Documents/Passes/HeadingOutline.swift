import Diagnostics

extension Pass {
  /// Checks that the body's headings start at level 2, below the document's title, and skip no level.
  static let headingOutline = Pass(name: "heading outline", isOfBlocks: true) { _, composition in
    var above = 1
    for heading in composition.headings {
      if heading.level == 1 {
        composition.report(
          .headingLevel, at: heading.place, "this heading has level 1, which is the document's title",
          help: "start it with '##'; the title comes from the front matter")
      } else if heading.level > above + 1 {
        let marks = String(repeating: "#", count: above + 1)
        composition.report(
          .headingLevel, at: heading.place,
          "this heading has level \(heading.level) but the one above it has level \(above)",
          help: "start it with '\(marks)'")
      }
      above = heading.level
    }
  }
}
