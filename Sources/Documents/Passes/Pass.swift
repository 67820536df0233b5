/// One extension of Markdown: a change to libcmark's tree before libcmark renders it.
struct Pass: Sendable {
  /// What it does, for tests and for people who look for it.
  let name: String
  /// Whether it is about blocks, which titles and captions in YAML cannot hold.
  var isOfBlocks = false
  /// The change. Problems and gaps gather in the composition.
  let run: @Sendable (_ root: Node, _ composition: inout Composition) -> Void
}

extension Pass {
  /// Every pass, in the order they run.
  static let all: [Pass] = [
    .controlCharacters, .pipeTables, .rawHTML, .images, .callouts, .numberedParagraphs, .numberedSections,
    .numberedItems,
    .headings, .headingOutline,
    .fencedBlocks, .prose, .computedFigures, .verifiedFigures, .citations, .crossReferences, .lostReferences,
    .documentLinks, .links,
  ]
}
