import CCmark
import Diagnostics

extension Pass {
  /// Callouts: block quotes that start with `[!WORD]` and perhaps a title.
  static let callouts = Pass(name: "callouts", isOfBlocks: true) { root, composition in
    for visit in root.visits(CMARK_NODE_BLOCK_QUOTE) {
      guard let opening = CalloutOpening(visit.node, composition.locator) else { continue }
      guard let kind = composition.callouts.first(where: { $0.word.uppercased() == opening.word.uppercased() }) else {
        composition.report(
          .unknownCallout, at: opening.place(in: composition.locator), "there is no callout [!\(opening.word)]",
          help: ClosestName.help(for: opening.word, among: composition.callouts.map(\.word)))
        continue
      }
      composition.calledOut.append(
        Callout(word: kind.word, text: opening.text, place: opening.place(in: composition.locator)))
      opening.build(kind)
    }
  }
}
