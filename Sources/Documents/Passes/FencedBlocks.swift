import CCmark
import Diagnostics
import Fields

extension Pass {
  /// Fenced `yaml NAME` blocks; a fence that says less is ordinary code.
  static let fencedBlocks = Pass(name: "fenced blocks", isOfBlocks: true) { root, composition in
    for visit in root.visits(CMARK_NODE_CODE_BLOCK) {
      let node = visit.node
      let words = node.fenceInfo.split { $0 == " " || $0 == "\t" }.map(String.init)
      guard words.count > 1, words[0] == "yaml" else { continue }
      let place = composition.locator.place(line: node.startLine)
      if let (message, help) = problem(node, names: words.dropFirst()) {
        composition.report(.block, at: place, message, help: help)
      } else {
        replace(node, name: words[1], at: place, &composition)
      }
    }
  }

  private static func problem(_ node: Node, names: ArraySlice<String>) -> (message: String, help: String)? {
    let name = names.first ?? ""
    if names.count > 1 {
      return (
        "a block has one name, but this one has \(names.count)",
        "write 'yaml \(name)' and put the rest into lines below"
      )
    }
    guard !node.isTopLevel else { return nil }
    return (
      "a '\(name)' block cannot stand inside a list or quotation",
      "move it out, with an empty line before it and no indentation"
    )
  }

  private static func replace(_ node: Node, name: String, at place: Place, _ composition: inout Composition) {
    if !isClosed(node, in: composition.source) {
      composition.report(
        .block, at: place, "the '\(name)' block has no end, so it takes the rest of the document",
        help: "add a line ``` below its last line")
    }
    let (fields, problems) = YAML.read(node.literal, in: composition.source, fromLine: node.startLine + 1)
    composition.diagnostics += problems
    composition.blocks.append(Block(name: name, fields: fields ?? Value(.null, at: place), place: place))
    node.replace(with: CMARK_NODE_CUSTOM_BLOCK, enter: Marker.block(composition.blocks.count - 1).text)
  }

  /// Whether a fenced block's last line is a fence.
  private static func isClosed(_ node: Node, in source: SourceText) -> Bool {
    let last = source.line(node.endLine).drop { $0 == " " }
    return node.endLine > node.startLine && (last.hasPrefix("```") || last.hasPrefix("~~~"))
  }
}
