/// The text of one input file, able to turn byte positions into the places that people read.
public struct SourceText: Sendable {
  /// The file's path as it is printed.
  public let path: String
  /// The file's text.
  public let text: String
  private let lines: [Substring]

  /// A file's text. Lines end at LF, CRLF or CR.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
    self.lines = Self.lines(of: text)
  }

  /// A text's lines without their endings.
  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  /// How many lines the text has; an empty text has one.
  public var lineCount: Int { lines.count }

  /// A line's text without its ending; empty outside the text. Counted from 1.
  public func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The place at a line and a byte column (counted from 1, as libcmark counts), spanning some bytes.
  public func place(line number: Int, byteColumn: Int, byteWidth: Int = 1) -> Place {
    let line = line(number)
    let bytes = line.utf8
    let start = max(0, min(byteColumn - 1, bytes.count))
    let end = bytes.index(bytes.startIndex, offsetBy: start + max(0, min(byteWidth, bytes.count - start)))
    // A byte inside a character belongs to that character, so the span begins where the character does.
    let before = line.distance(from: line.startIndex, to: bytes.index(bytes.startIndex, offsetBy: start))
    let within = String(decoding: bytes[line.index(line.startIndex, offsetBy: before)..<end], as: UTF8.self)
    return Place(path, line: number, column: before + 1, width: within.count)
  }

  /// The place of the first occurrence of `fragment` on or after a line, or that whole line.
  public func place(of fragment: String, fromLine number: Int) -> Place {
    guard !fragment.isEmpty, number >= 1, number <= lines.count else { return Place(path, line: number) }
    for index in (number - 1)..<lines.count {
      if let range = lines[index].firstRange(of: fragment) {
        let column = lines[index].distance(from: lines[index].startIndex, to: range.lowerBound) + 1
        return Place(path, line: index + 1, column: column, width: fragment.count)
      }
    }
    return Place(path, line: number)
  }
}
