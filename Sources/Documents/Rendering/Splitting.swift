/// Cuts libcmark's HTML at its markers.
struct Splitting {
  private(set) var parts: [Part] = []
  private(set) var slots: [Slot] = []

  private let composition: Composition
  private var pieces: [Piece] = []
  private var html = ""

  init(_ rendered: String, of composition: Composition) {
    self.composition = composition
    let sections = rendered.unicodeScalars.split(separator: Marker.opening, omittingEmptySubsequences: false)
    for (index, section) in sections.enumerated() {
      guard index > 0, let end = section.firstIndex(of: Marker.closing) else {
        html.unicodeScalars.append(contentsOf: section)
        continue
      }
      if let marker = Marker(body: Substring(section[..<end])) { place(marker) }
      html.unicodeScalars.append(contentsOf: section[section.index(after: end)...])
    }
    endProse()
  }

  private mutating func place(_ marker: Marker) {
    switch marker {
    case .slot(let index):
      endHTML()
      pieces.append(.slot(slots.count))
      slots.append(composition.slots[index])
    case .block(let index):
      endProse()
      parts.append(.block(composition.blocks[index]))
    case .id(let index):
      guard html.unicodeScalars.last == ">" else { return }
      html.unicodeScalars.removeLast()
      html += " id=\"\(HTMLText.escaped(composition.ids[index]))\">"
    }
  }

  private mutating func endHTML() {
    if pieces.isEmpty, html.first == "\n" { html.removeFirst() }
    if !html.isEmpty { pieces.append(.html(html)) }
    html = ""
  }

  private mutating func endProse() {
    if html.allSatisfy(\.isWhitespace) { html = "" }
    endHTML()
    if !pieces.isEmpty { parts.append(.prose(pieces)) }
    pieces = []
  }
}
