import Diagnostics
import Tables
import Testing

@Suite("Reading CSV that is wrong") struct CSVProblemsTests {
  /// A wrong text gives no table, and exactly these problems.
  private func check(_ text: String, _ expected: String...) {
    check(bytes: Array(text.utf8), expected)
  }

  private func check(bytes: [UInt8], _ expected: [String]) {
    let reading = Reading(bytes: bytes)
    #expect(reading.table == nil)
    #expect(reading.told == expected)
  }

  private let saveAsUTF8 = "help: save the file as 'CSV UTF-8' from the spreadsheet program"
  private let quoteWhole = "help: put the whole cell in double quotes and write the quote inside it twice"
  private let closeQuote = "help: add the closing double quote, and write a quote inside a quoted cell twice"

  @Test("a file without text", arguments: ["", "\n", "\r\n\r\n", "  \n,,\n", "\u{FEFF}", "\"\""])
  func empty(_ text: String) {
    check(text, "data/s47.csv: error: the file is empty [csv-shape]; help: its first line names the columns")
  }

  @Test("headers and nothing below them") func headerOnly() {
    check(
      "\na,b\n\n,\n",
      "data/s47.csv:2: error: the file has column headers but no rows [csv-shape]; help: add a row below them")
  }

  @Test("a short row names the first column without a cell") func shortRow() {
    check(
      "a,b,c\n1,2,3\n1,2\n1\n",
      "data/s47.csv:3: error: this row has 2 cells, but there are 3 columns [csv-shape]; "
        + "help: the cell for 'c' is missing; leave an empty cell where nothing is known",
      "data/s47.csv:4: error: this row has 1 cell, but there are 3 columns [csv-shape]; "
        + "help: the cell for 'b' is missing; leave an empty cell where nothing is known")
  }

  @Test("a long row shows the first cell without a column") func longRow() {
    check(
      "a\n\"x\ny\"\n1,983\n",
      "data/s47.csv:4: error: this row has 2 cells, but there is 1 column [csv-shape]; "
        + "help: the cell '983' has no column; a number with a comma in it needs double quotes")
  }

  @Test("a trailing comma is a cell too many") func trailingComma() {
    check(
      "a,b\n1,2,\n",
      "data/s47.csv:2: error: this row has 3 cells, but there are 2 columns [csv-shape]; "
        + "help: the cell '' has no column; a number with a comma in it needs double quotes")
  }

  @Test("a long list of short rows is told twenty times, with how many remain") func manyShortRows() {
    let reading = Reading("a,b\n" + String(repeating: "1\n", count: 25))
    #expect(reading.problems.count == 20)
    #expect(reading.problems.last?.notes == ["so it is with 5 more rows below"])
    #expect(reading.problems.dropLast().allSatisfy { $0.notes.isEmpty })
  }

  @Test("two columns of one name") func duplicateHeaders() {
    check(
      "a,b, a ,\"a\"\n1,2,3,4\n",
      "data/s47.csv:1: error: columns 1 and 3 are both called 'a' [csv-shape]; "
        + "help: give each column a header of its own",
      "data/s47.csv:1: error: columns 1 and 4 are both called 'a' [csv-shape]; "
        + "help: give each column a header of its own")
  }

  @Test("columns without a name") func emptyHeaders() {
    check(
      "a,,\" \"\n1,2,3\n",
      "data/s47.csv:1: error: column 2 has no header [csv-shape]; help: name it, or delete it",
      "data/s47.csv:1: error: column 3 has no header [csv-shape]; help: name it, or delete it")
  }

  @Test("headers and rows are told together, in file order") func headersAndRows() {
    check(
      "a,\n1\n",
      "data/s47.csv:1: error: column 2 has no header [csv-shape]; help: name it, or delete it",
      "data/s47.csv:2: error: this row has 1 cell, but there are 2 columns [csv-shape]; "
        + "help: the cell for '' is missing; leave an empty cell where nothing is known")
  }

  @Test(
    "columns separated by something else, even with commas in the rows",
    arguments: [(";", "semicolons"), ("\t", "tabs")])
  func separators(_ separator: String, _ name: String) {
    let rows = ["a\(separator)b", "1,5\(separator)2", "2\(separator)3"]
    check(
      rows.joined(separator: "\n"),
      "data/s47.csv:1: error: the columns are separated by \(name) [csv-shape]; "
        + "help: save the file with commas between the columns")
  }

  @Test("a quote that is never closed is told where it opens") func unclosed() {
    check(
      "a,b\n1,\"two\nthree,4\n",
      "data/s47.csv:2:3: error: the cell in column 'b' opens with a double quote that is never closed [csv-syntax]; "
        + closeQuote)
    check(
      "a,\"b\n1,2",
      "data/s47.csv:1:3: error: the header of column 2 opens with a double quote that is never closed [csv-syntax]; "
        + closeQuote)
    check(
      "a,b\n1,\"two\"\"",
      "data/s47.csv:2:3: error: the cell in column 'b' opens with a double quote that is never closed [csv-syntax]; "
        + closeQuote)
  }

  @Test("quotes in the middle of cells are each told once") func quoteInside() {
    check(
      "size,b\n5\" by 4\",1\n2,é 6\"\"\n",
      "data/s47.csv:2:2: error: the cell in column 'size' has a double quote in the middle [csv-syntax]; " + quoteWhole,
      "data/s47.csv:3:6: error: the cell in column 'b' has a double quote in the middle [csv-syntax]; " + quoteWhole)
  }

  @Test("a cell beyond the headers is named by its number") func beyondHeaders() {
    check(
      "a\n1,2\"\n",
      "data/s47.csv:2:4: error: the cell in column 2 has a double quote in the middle [csv-syntax]; " + quoteWhole)
  }

  @Test(
    "text after a closing quote is told where the cell starts", arguments: ["\"big\" one", "\"big\"one", "\"a\" \"b\""])
  func textAfterQuotes(_ cell: String) {
    check(
      "a,b\n1,\(cell)\n",
      "data/s47.csv:2:3: error: the cell in column 'b' goes on after its closing double quote [csv-syntax]; "
        + quoteWhole)
  }

  @Test("a quote closed by the next quoted cell says on which line") func swallowedRows() {
    check(
      "a,b\n\"one,1\n2,\"two\"\n",
      "data/s47.csv:2:1: error: the cell in column 'a' goes on after its closing double quote [csv-syntax]; "
        + "the quote that closes it is on line 3; " + quoteWhole)
  }

  @Test("hundreds of stray quotes are told twenty times") func manyQuotes() {
    let reading = Reading("a\n" + String(repeating: "5\"\n", count: 300))
    #expect(reading.problems.count == 20)
    #expect(Reading("a\n" + String(repeating: "5\",", count: 300)).problems.count == 20)
  }

  @Test("blank lines above the headers do not hide them from messages") func blankLinesAboveHeaders() {
    check(
      "\n\na,b\n1,5\"\n",
      "data/s47.csv:4:4: error: the cell in column 'b' has a double quote in the middle [csv-syntax]; " + quoteWhole)
  }

  @Test("a long header is shortened in messages") func longHeader() {
    let header = String(repeating: "very ", count: 20) + "long"
    check(
      "\(header)\n5\"\n",
      "data/s47.csv:2:2: error: the cell in column 'very very very very very very very very…' "
        + "has a double quote in the middle [csv-syntax]; " + quoteWhole)
  }

  @Test("bytes that are not UTF-8 are told with their line and column") func notUTF8() {
    let cases: [([UInt8], String)] = [
      (Array("a,b\n1,caf".utf8) + [0xE9] + Array("\n2,3\n".utf8), "2:6: error: the byte 0xE9"),
      (Array("a,b\r\ré,".utf8) + [0xEF] + Array("ve".utf8), "3:3: error: the byte 0xEF"),
      ([0xEF, 0xBB, 0xBF] + Array("a\n".utf8) + [0xA3, 0x35], "2:1: error: the byte 0xA3"),
      (Array("a\n1".utf8) + [0xC3], "2:2: error: the byte 0xC3"),
      (Array("a\n1".utf8) + [0xED, 0xA0, 0x80], "2:2: error: the byte 0xED"),
    ]
    for (bytes, told) in cases {
      check(bytes: bytes, ["data/s47.csv:\(told) is not UTF-8 text [csv-encoding]; \(saveAsUTF8)"])
    }
  }

  @Test("UTF-16 is told as such", arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(_ bytes: [UInt8]) {
    check(bytes: bytes, ["data/s47.csv: error: the file is UTF-16 text [csv-encoding]; \(saveAsUTF8)"])
  }

  @Test("a control character is told with its place") func controlCharacter() {
    let problems = CSV.read(bytes: Array("period,n\n2021-04,\u{1}5\n".utf8), path: "data/s47.csv").1
    #expect(problems.map(\.message) == ["the file holds a control character, which no page can show"])
    #expect(problems.first?.place == Place("data/s47.csv", line: 2, column: 9))
  }

  @Test("a zero byte is told with its place") func zeroByte() {
    check(
      "a,b\n1,\u{0}2\n",
      "data/s47.csv:2:3: error: the file holds a zero byte, so it is not text [csv-encoding]; \(saveAsUTF8)")
  }

  @Test("any short mix of separators, quotes and marks gives a table or a problem") func everyShortText() {
    let alphabet: [Character] = ["a", ",", "\"", "\n", "\r", " ", "\u{301}", "\u{2028}"]
    var texts = [""]
    for _ in 0..<4 { texts = texts.flatMap { text in alphabet.map { text + String($0) } } }
    for text in texts {
      let reading = Reading("h,i\n" + text)
      #expect((reading.table == nil) == !reading.told.isEmpty, "\(text.debugDescription)")
    }
  }
}
