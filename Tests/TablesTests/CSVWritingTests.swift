import Tables
import Testing

@Suite("Writing CSV") struct CSVWritingTests {
  @Test("header and rows end in LF") func plain() {
    #expect(CSV.write(header: ["a", "b"], rows: [["1", "2"], ["", "x"]]) == "a,b\n1,2\n,x\n")
    #expect(CSV.write(header: ["a"], rows: []) == "a\n")
  }

  @Test(
    "cells are quoted only where they must be",
    arguments: [
      ("plain", "plain"), ("1,983", "\"1,983\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\nlines", "\"two\nlines\""),
      ("two\r\nlines", "\"two\r\nlines\""), ("a\rb", "\"a\rb\""), (" padded", "\" padded\""),
      ("padded ", "\"padded \""),
      ("a\u{2028}b", "\"a\u{2028}b\""), ("a\tb", "a\tb"), ("a;b", "a;b"), ("é", "é"), ("", ""),
    ])
  func quoting(_ text: String, _ written: String) {
    #expect(CSV.write(header: ["h"], rows: [[text]]) == "h\n\(written)\n")
  }

  @Test(
    "a text that a spreadsheet would run gets an apostrophe; numbers do not",
    arguments: [
      ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd", "'+cmd"), ("-cmd", "'-cmd"), ("=\"a\"", "\"'=\"\"a\"\"\""),
      ("-", "'-"), (" =1", "' =1"), ("\t=1", "'\t=1"), ("＝1+1", "'＝1+1"), ("-0.4", "-0.4"), ("+5", "+5"),
      ("-1,983", "\"-1,983\""), ("−383", "−383"), ("(383)", "(383)"), ("a=b", "a=b"), ("2021-22", "2021-22"),
      ("-5%", "'-5%"), (" -5", "\" -5\""),
    ])
  func formulas(_ text: String, _ written: String) {
    #expect(CSV.write(header: ["h"], rows: [[text]]) == "h\n\(written)\n")
  }

  @Test("headers are protected too") func header() {
    #expect(CSV.write(header: ["=a", "b,c"], rows: []) == "'=a,\"b,c\"\n")
  }

  @Test("whatever is written is read back", arguments: 1...200) func roundTrip(_ seed: Int) {
    var random = Lottery(seed: UInt64(seed))
    let width = Int.random(in: 1...5, using: &random)
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { number in
      // A row of empty cells is skipped on reading, so the first cell always holds something.
      ["r\(number)"] + (1..<max(2, width)).map { _ in random.text() }
    }
    let header = (0..<max(2, width)).map { "column \($0)" + random.text() + "." }
    let reading = Reading(CSV.write(header: header, rows: rows))
    #expect(reading.told == [])
    #expect(reading.headers == header)
    #expect(reading.cells == rows)
  }
}

@Suite("Reading CSV as others write it") struct CSVDialectTests {
  @Test("quotes, spaces, blank lines and line ends do not change what is read", arguments: 1...200)
  func anyDialect(_ seed: Int) {
    var random = Lottery(seed: UInt64(seed))
    let width = Int.random(in: 2...5, using: &random)
    let header = (0..<width).map { "column \($0)" + random.text() + "." }
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { number in
      ["r\(number)"] + (1..<width).map { _ in random.text() }
    }
    let end = ["\n", "\r\n", "\r"][seed % 3]
    var (text, line, lines) = (seed.isMultiple(of: 2) ? "\u{FEFF}" : "", 1, [Int]())
    for row in [header] + rows {
      let blank = Int.random(in: 0...2, using: &random)
      let written = row.map { random.written($0) }.joined(separator: ",")
      text += String(repeating: end, count: blank) + written + end
      lines.append(line + blank)
      line += blank + Self.lineEnds(in: written) + 1
    }
    let reading = Reading(text)
    #expect(reading.told == [])
    #expect(reading.headers == header)
    #expect(reading.cells == rows)
    #expect(reading.lines == Array(lines.dropFirst()))
  }

  private static func lineEnds(in text: String) -> Int {
    text.count { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct Lottery: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A cell as one program or another writes it: quoted where it must be and sometimes elsewhere, with spaces around.
  mutating func written(_ text: String) -> String {
    let needsQuotes = text.contains { "\",".contains($0) || $0.isNewline }
    let isQuoted = needsQuotes || Bool.random(using: &self)
    let space = [" ", "\t", "", "\u{A0}"].randomElement(using: &self) ?? ""
    return space + (isQuoted ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text) + space
  }

  /// A text of up to 8 awkward pieces that begins and ends with a letter, or is empty.
  mutating func text() -> String {
    let pieces = [
      "a", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", "\t", ";", "é", "👩‍👧", "\u{2028}", "\u{A0}", "=", "-1", "'",
    ]
    let count = Int.random(in: 0...8, using: &self)
    guard count > 0 else { return "" }
    return "x" + (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined() + "y"
  }
}
