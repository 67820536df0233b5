/// The sentences below a picture that a reader must not miss.
enum Footer {
  /// The sentences in lines that fit, from a height on.
  static func texts(_ sentences: [String], layout: Layout, top: Int) -> [PlacedText] {
    var prose = Prose()
    prose.say(sentences)
    let text = prose.string
    let margin = 20
    let lines = TextFitting(size: layout.textSize).wrapped(text, to: layout.width - 2 * margin)
    return lines.enumerated().map { index, line in
      PlacedText(
        text: line, x: margin, baseline: (top + layout.ascent + 5) / 10 * 10 + index * layout.pitch, ink: .muted)
    }
  }
}
