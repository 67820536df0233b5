import Diagnostics

/// Turns positions in a YAML text into places in the file that holds it.
///
/// libYAML counts columns in Unicode scalars, and ends lines also at U+0085, U+2028 and U+2029; people's editors count
/// characters and do not.
struct YAMLPlaces {
  /// Columns of longer lines that are not ASCII are left in scalars, so that one endless line takes no endless time.
  static let exactLength = 5_000

  private struct Segment {
    let line: Int
    /// The scalars of the line before the segment.
    let before: Int
    let text: Substring
    let isExact: Bool
  }

  /// Where the text starts.
  let start: Place
  private let segments: [Segment]

  init(of text: String, path: String, fromLine line: Int) {
    start = Place(path, line: line)
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    segments = zip(lines, line...).flatMap { Self.segments(of: $0, line: $1) }
  }

  private static func segments(of text: Substring, line: Int) -> [Segment] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return [Segment(line: line, before: 0, text: text, isExact: false)] }
    let scalars = text.unicodeScalars
    let isExact = scalars.count <= exactLength
    var (found, before) = ([Segment(line: line, before: 0, text: text, isExact: isExact)], 0)
    for scalar in scalars {
      before += 1
      guard ["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) else { continue }
      found.append(Segment(line: line, before: before, text: text, isExact: isExact))
    }
    return found
  }

  /// The text's lines with their numbers in the file.
  var lines: [(number: Int, text: Substring)] {
    segments.filter { $0.before == 0 }.map { ($0.line, $0.text) }
  }

  /// The place at a line and column as libYAML counts them, both from 1.
  func place(line: Int, column: Int, width: Int = 1) -> Place {
    guard segments.indices.contains(line - 1) else {
      return Place(start.path, line: segments.last?.line ?? start.line)
    }
    let segment = segments[line - 1]
    let scalars = segment.before + max(0, column - 1)
    let before = segment.isExact ? String(segment.text.unicodeScalars.prefix(scalars)).count : scalars
    return Place(start.path, line: segment.line, column: before + 1, width: width)
  }
}
