import Diagnostics
import Documents
import Testing

@Suite struct PropertyTests {
  private static let units = [
    "[1](=b)", "`= b`", "> ", "- ", "\n", "\n", "\n", "|", "|\n|-|-|\n|", "*", "  ", "é", "<i>", "[x]: y\n", "[1][x]",
    "a", "\\", "`", "[", "]", "(", ")",
    "## ", "Table: c\n", "[!NOTE] ", "\t", "\u{0}", "&#1;s0&#2;", "```yaml c\n", "```\n", "<!-- ", "-->", " {#a}", "![",
    "</i>", "👩‍👩‍👧‍👦", "\r\n", "a\u{301}",
    "[e](f.md)", "1. ", "===\n",
  ]

  /// Texts put together from Markdown's pieces by a generator that always gives the same numbers.
  private static func texts(seed: UInt64, count: Int) -> [String] {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<count).map { _ in (0..<(1 + next(40))).map { _ in units[next(units.count)] }.joined() }
  }

  @Test("whatever is written, slots appear once each in order, and places point at them", arguments: 1...6)
  func whateverIsWrittenSlotsAppearOnceEachInOrderAndPlacesPointAtThem(_ seed: UInt64) {
    for text in Self.texts(seed: seed, count: 2_000) {
      let (document, _) = read(text)
      #expect(slotsShown(in: document) == Array(document.slots.indices), "\(text.debugDescription)")
      #expect(!html(of: document).unicodeScalars.contains { (1...3).contains($0.value) }, "\(text.debugDescription)")
      for slot in document.slots where slot.place.column > 0 {
        guard let (words, target) = expected(slot) else { continue }
        #expect(pointed(slot.place, in: text) == words, "\(text.debugDescription)")
        #expect(pointed(slot.targetPlace, in: text) == target, "\(text.debugDescription)")
      }
    }
  }

  private func slotsShown(in document: Document) -> [Int] {
    document.parts.flatMap { part -> [Int] in
      guard case .prose(let pieces) = part else { return [] }
      return pieces.compactMap { piece in
        if case .slot(let index) = piece { return index }
        return nil
      }
    }
  }

  /// What the units' own figures and links should be pointed at with.
  private func expected(_ slot: Slot) -> (words: String, target: String)? {
    switch slot.kind {
    case .computedFigure(reference: "b"): ("= b", "b")
    case .verifiedFigure(written: "1", reference: "b"): ("1", "b")
    case .documentLink(destination: "f.md") where slot.html == "e": ("e", "f.md")
    default: nil
    }
  }
}
