import CCmark
import Diagnostics

extension Pass {
  /// Pipe tables as GitHub's, found in paragraphs, with captions: `Table: Contacts by quarter {#contacts}`.
  static let pipeTables = Pass(name: "pipe tables", isOfBlocks: true) { root, composition in
    let source = composition.source
    let plans = root.visits(CMARK_NODE_PARAGRAPH).compactMap { visit -> TablePlan? in
      let paragraph = visit.node
      guard paragraph.startLine < paragraph.endLine else { return nil }
      let mayHoldTable = (paragraph.startLine...paragraph.endLine).contains { line in
        TablePlan.isDelimiter(source.line(line).drop { $0 == ">" || $0 == " " || $0 == "\t" })
      }
      return mayHoldTable ? TablePlan(paragraph, lines: paragraph.sourceLines(in: source)) : nil
    }
    guard !plans.isEmpty else { return }
    let fragments = plans.map(TableBuilding.fragments)
    TableFragments.withParagraphs(fragments.flatMap { $0 }, body: composition.body) { paragraphs, lines in
      composition.locator.fragments = Array(zip(fragments.joined(), lines))
      var parsed = zip(paragraphs, 1...).map { (paragraph: $0, tag: $1) }[...]
      let tables = Set(plans.map(\.paragraph))
      for (plan, fragments) in zip(plans, fragments) {
        var building = TableBuilding(plan: plan, parsed: parsed.prefix(fragments.count))
        parsed = parsed.dropFirst(fragments.count)
        building.build(captionedBy: plan.captionOutside(tables: tables), into: &composition)
      }
    }
  }
}

extension TablePlan {
  /// The caption's paragraph above or else below the table; one between two tables is the lower one's.
  fileprivate func captionOutside(tables: Set<Node>) -> Node? {
    guard caption.isEmpty else { return nil }
    func isCaption(_ node: Node) -> Bool {
      !tables.contains(node) && node.isParagraph(startingWith: CaptionSyntax.isCaption)
    }
    if text.isEmpty, let above = paragraph.previous, isCaption(above) { return above }
    guard let below = paragraph.next, isCaption(below) else { return nil }
    return below.next.map(tables.contains) == true ? nil : below
  }
}
