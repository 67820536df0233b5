import CCmark
import Diagnostics

/// Builds a planned table into the tree: libcmark renders the cells, custom nodes carry the tags around them.
struct TableBuilding {
  let plan: TablePlan
  /// The parsed fragments still to be used, each with its tag, in the order of `fragments`.
  var parsed: ArraySlice<(paragraph: Node, tag: Int)>
  /// How many missing cells may still be filled in; more would let a small file make a huge page.
  var fillings = 100_000

  /// What of a table is to be parsed on its own, in the order in which building uses it.
  static func fragments(of plan: TablePlan) -> [Fragment] {
    let rows = [plan.header] + plan.rows
    let cells = rows.flatMap { $0.cells.prefix(plan.alignments.count) }.filter { !$0.text.isEmpty }
    return [plan.text, plan.caption].filter { !$0.isEmpty }.map(Fragment.init) + cells.map { Fragment(lines: [$0]) }
  }

  /// Puts the table in its paragraph's place; text above it stays a paragraph.
  mutating func build(captionedBy outside: Node?, into composition: inout Composition) {
    let paragraph = plan.paragraph
    paragraph.children.forEach { $0.remove() }
    if !plan.text.isEmpty { take(into: paragraph) }
    guard let table = paragraph.insertAfter(CMARK_NODE_CUSTOM_BLOCK, enter: "", exit: "</table>\n</div>") else {
      return
    }
    let caption = caption(from: outside, in: table, &composition)
    appendRows(to: table)
    let id = composition.tables.last.flatMap { caption == nil ? nil : $0.id }.map { " id=\"\($0)\"" } ?? ""
    let name = caption.map { "labelledby=\"\($0)\"" } ?? "label=\"\(HTMLText.escaped(headerText(in: table)))\""
    table.setEnter("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-\(name)>\n<table\(id)>")
    if plan.text.isEmpty { paragraph.remove() }
    reportExcess(&composition)
  }

  /// Moves the next parsed fragment's inlines into a node.
  private mutating func take(into node: Node?) {
    guard let node, let (paragraph, tag) = parsed.popFirst() else { return }
    node.tag = tag
    node.adopt(paragraph.children)
  }

  /// Adds the table's caption.
  /// - Returns: the id of its element.
  private mutating func caption(
    from outside: Node?, in table: Node, _ composition: inout Composition
  ) -> String? {
    guard outside != nil || !plan.caption.isEmpty,
      let element = table.append(CMARK_NODE_CUSTOM_INLINE, enter: "", exit: "</span></caption>\n")
    else { return nil }
    let line = outside?.startLine ?? plan.caption.first?.start.line ?? 0
    if let outside { element.adopt(outside.children) } else { take(into: element) }
    if let first = element.firstChild { first.literal = CaptionSyntax.withoutWord(first.literal) }
    outside?.remove()
    let place = composition.locator.place(line: line)
    let id = element.takeExplicitID().flatMap { composition.claim($0, at: place) ? $0 : nil }
    let captionID = composition.freeID("\(id ?? "table-\(composition.tables.count + 1)")-caption", at: place)
    let number = composition.slot(.tableNumber(table: composition.tables.count), at: place)
    element.setEnter("<caption id=\"\(captionID)\"><span class=\"caption-text\">\(number)")
    composition.tables.append(TableCaption(id: id, text: element.plainText, place: place))
    return captionID
  }

  private mutating func appendRows(to table: Node) {
    table.append(CMARK_NODE_CUSTOM_INLINE, enter: "<thead>\n")
    append(plan.header, isHeader: true, to: table)
    table.append(CMARK_NODE_CUSTOM_INLINE, enter: "</thead>\n")
    guard !plan.rows.isEmpty else { return }
    table.append(CMARK_NODE_CUSTOM_INLINE, enter: "<tbody>\n")
    for row in plan.rows { append(row, isHeader: false, to: table) }
    table.append(CMARK_NODE_CUSTOM_INLINE, enter: "</tbody>\n")
  }

  private mutating func append(_ row: TableRow, isHeader: Bool, to table: Node) {
    table.append(CMARK_NODE_CUSTOM_INLINE, enter: "<tr>\n")
    for (column, alignment) in plan.alignments.enumerated() {
      let isMissing = column >= row.cells.count
      if isMissing { fillings -= 1 }
      guard fillings > 0 || !isMissing else { break }
      let isEmpty = isMissing || row.cells[column].text.isEmpty
      let scope = isHeader ? "col" : "row"
      let isHeading = (isHeader || column == 0) && !isEmpty
      let tag = isHeading ? "th scope=\"\(scope)\"" : "td"
      let cell = table.append(
        CMARK_NODE_CUSTOM_INLINE, enter: "<\(tag)\(alignment.attribute)>", exit: isHeading ? "</th>\n" : "</td>\n")
      if !isEmpty { take(into: cell) }
    }
    table.append(CMARK_NODE_CUSTOM_INLINE, enter: "</tr>\n")
  }

  /// The first words of the header, to name a table without caption.
  private func headerText(in table: Node) -> String {
    table.children(upTo: plan.alignments.count + 2).lazy.map(\.plainText).first { !$0.isEmpty } ?? "Table"
  }

  private func reportExcess(_ composition: inout Composition) {
    for row in plan.rows where row.cells.count > plan.alignments.count {
      let cell = row.cells[plan.alignments.count]
      let place = composition.locator.place(
        cell.start, bytes: cell.text.utf8.count + cell.dropped.count, line: cell.start.line)
      composition.report(
        .tableExcessCell, at: place,
        "this row has \(row.cells.count) cells but the table has \(Plural.of(plan.alignments.count, "column"))",
        help: "write \\| for a bar inside a cell, or add a column to the header")
    }
  }
}
