/// Text made to fit a width, in tenths of a pixel.
struct TextFitting {
  /// The text size in pixels.
  let size: Int
  /// Whether the text is bold.
  var bold = false

  /// The width that has to be kept free.
  func width(_ text: String) -> Int { TextWidth.reserved(text, size: size, bold: bold) }

  /// The text, shortened with an ellipsis until it fits; empty if not even that does.
  func shortened(_ text: String, to limit: Int) -> String {
    fitted(text, to: limit).text
  }

  /// The text as `shortened` has it, and the width that it has to have kept free.
  func fitted(_ text: String, to limit: Int) -> (text: String, width: Int) {
    let whole = width(text)
    guard whole > limit else { return (text, whole) }
    let short = cut(text, to: limit)
    return (short, width(short))
  }

  private func cut(_ text: String, to limit: Int) -> String {
    let ellipsis = 1_000 * size * 108 / 10_000 + 1
    var used = ellipsis
    var kept = ""
    for character in text {
      used += width(String(character))
      if used > limit { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return ellipsis > limit ? "" : kept + "…"
  }

  /// The text broken at spaces into lines that fit; a word too long for a line is shortened.
  func wrapped(_ text: String, to limit: Int) -> [String] {
    if !text.isEmpty, width(text) <= limit { return [text] }
    let space = TextWidth.thousandths(" ", bold: bold)
    var lines: [String] = []
    var (line, used) = ("", 0)
    for bytes in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(bytes)
      let more = TextWidth.thousandths(word, bold: bold)
      if !line.isEmpty, TextWidth.reserved(thousandths: used + space + more, size: size) <= limit {
        line += " "
        line += word
        used += space + more
      } else {
        if !line.isEmpty { lines.append(line) }
        (line, used) = (shortened(String(word), to: limit), more)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension TextFitting {
  /// The text in at most so many lines; what is left over is cut with an ellipsis.
  func wrapped(_ text: String, to limit: Int, lines count: Int) -> [String] {
    let lines = wrapped(text, to: limit)
    guard lines.count > count, count > 0 else { return lines }
    let rest = lines[(count - 1)...].joined(separator: " ")
    return lines.prefix(count - 1) + [shortened(rest, to: limit)]
  }

  /// A name and its end in two lines of much the same width, or `nil` if they do not fit; the end is not broken.
  func halved(_ name: String, end: String, to limit: Int) -> [String]? {
    let words = name.split(separator: " ")
    var best: (lines: [String], width: Int)?
    for count in stride(from: words.count, to: 0, by: -1) {
      let first = words[..<count].joined(separator: " ")
      let second = (words[count...] + [end[...]]).joined(separator: " ")
      let widest = max(width(first), width(second))
      if widest < best?.width ?? (limit + 1) { best = ([first, second], widest) }
    }
    return best?.lines
  }
}
