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
    self.lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  /// How many lines the text has; an empty text has one.
  public var lineCount: Int { lines.count }

  /// A line's text without its ending; empty outside the text. Counted from 1.
  public func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The place at a line and a byte column (counted from 1, as libcmark counts), spanning some bytes.
  public func place(line number: Int, byteColumn: Int, byteWidth: Int = 1) -> Place {
    let bytes = line(number).utf8
    let start = max(0, min(byteColumn - 1, bytes.count))
    let end = max(start, min(start + byteWidth, bytes.count))
    let before = String(decoding: bytes.prefix(start), as: UTF8.self)
    let within = String(decoding: bytes.dropFirst(start).prefix(end - start), as: UTF8.self)
    return Place(path, line: number, column: before.count + 1, width: within.count)
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
