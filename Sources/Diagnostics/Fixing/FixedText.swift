/// The bytes of a file with fixes made in it; every other byte is as it was.
public struct FixedText: Sendable {
  /// A fix that was not made, and why not.
  public struct Refusal: Hashable, Sendable {
    /// The fix.
    public let fix: Fix
    /// Why it was not made, as a statement of fact without a full stop.
    public let reason: String
  }

  /// The bytes after the fixes.
  public private(set) var bytes: [UInt8]
  /// The fixes that were made, in the order of their places.
  public private(set) var made: [Fix] = []
  /// Those that were not.
  public private(set) var refused: [Refusal] = []

  /// A file's bytes with fixes made in them.
  /// - Parameter bytes: the file as it was read when the fixes were found.
  public init(_ bytes: [UInt8], making fixes: [Fix]) {
    self.bytes = bytes
    let lines = Lines(bytes)
    var spans: [(fix: Fix, range: Range<Int>)] = []
    for fix in Set(fixes).sorted(by: { ($0.place, $0.written, $0.replacement) < ($1.place, $1.written, $1.replacement) }
    ) {
      if let range = lines?.range(of: fix) {
        spans.append((fix, range))
      } else {
        refused.append(Refusal(fix: fix, reason: "the words do not stand there as they were read"))
      }
    }
    let clear = spans.indices.filter { index in
      !spans.indices.contains { $0 != index && spans[$0].range.overlaps(spans[index].range) }
    }
    made = clear.map { spans[$0].fix }
    for index in spans.indices where !clear.contains(index) {
      refused.append(Refusal(fix: spans[index].fix, reason: "another change is asked for at the same place"))
    }
    for index in clear.reversed() {
      self.bytes.replaceSubrange(spans[index].range, with: Array(spans[index].fix.replacement.utf8))
    }
  }
}

/// Finds places, which are in characters of a line, in a file's bytes.
private struct Lines {
  /// A byte-order mark is no character of the first line.
  private let skipped: Int
  private let text: String
  private let lines: [Substring]

  /// Nothing for bytes that are not UTF-8.
  init?(_ bytes: [UInt8]) {
    skipped = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes.dropFirst(skipped), as: UTF8.self) else { return nil }
    self.text = text
    lines = SourceText.lines(of: text)
  }

  /// The bytes of a fix's words; `nil` where they do not stand at its place, or more than once.
  func range(of fix: Fix) -> Range<Int>? {
    guard lines.indices.contains(fix.place.line - 1) else { return nil }
    let line = lines[fix.place.line - 1]
    let rest = line.dropFirst(fix.place.column - 1)
    let found = rest.prefix(fix.place.width).ranges(of: fix.written)
    guard found.count == 1, let range = found.first else { return nil }
    let start = skipped + text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<(start + text[range].utf8.count)
  }
}
