import Tables
import Testing

@Suite("Reading CSV that is right") struct CSVReadingTests {
  @Test("a plain file becomes columns and rows") func plain() {
    let reading = Reading("period,completed\n2021-12,1983\n2022-01,x\n")
    #expect(reading.told == [])
    #expect(reading.headers == ["period", "completed"])
    #expect(reading.cells == [["2021-12", "1983"], ["2022-01", "x"]])
    #expect(reading.lines == [2, 3])
    #expect(reading.table?.path == "data/s47.csv")
  }

  @Test(
    "one table however its lines end",
    arguments: [
      "a,b\n1,2\n3,4\n", "a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r\n1,2\r\n3,4", "a,b\r1,2\r3,4\r",
      "a,b\r1,2\r3,4",
      "\u{FEFF}a,b\n1,2\n3,4\n", "\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"", " a , b \n 1 ,2\t\n\u{A0}3, 4\u{A0}\n",
      "a, \"b\" \n1,2\n3,4\n",
    ])
  func lineEndings(_ text: String) {
    let reading = Reading(text)
    #expect(reading.told == [])
    #expect(reading.headers == ["a", "b"])
    #expect(reading.cells == [["1", "2"], ["3", "4"]])
    #expect(reading.lines == [2, 3])
  }

  @Test(
    "quoted cells keep what is inside",
    arguments: [
      ("\"1,983\"", "1,983"), ("\"the \"\"front door\"\"\"", "the \"front door\""), ("\"two\nlines\"", "two\nlines"),
      ("\"two\r\nlines\"", "two\r\nlines"), ("\"\"\"\"", "\""), ("\" padded \"", "padded"), ("\"\"", ""),
      ("\"a;b\"", "a;b"), ("\"a\u{2028}b\"", "a\u{2028}b"), ("\"x,\u{301}y\"", "x,\u{301}y"), ("it's", "it's"),
      ("Café £5 — 👩‍👧", "Café £5 — 👩‍👧"),
    ])
  func quoted(_ written: String, _ read: String) {
    let reading = Reading("a,b\n\(written),2\n")
    #expect(reading.told == [])
    #expect(reading.cells == [[read, "2"]])
  }

  @Test("a combining mark or an unusual line break neither hides a delimiter nor makes one")
  func marksAndSeparators() {
    let reading = Reading("a,b\n1,\u{301}2\n\u{200D}3,\"\u{200D}4\"\none\u{2028}two,\u{85}5\u{2029}\n6\u{301},7\n")
    #expect(reading.told == [])
    let cells = [["1", "\u{301}2"], ["\u{200D}3", "\u{200D}4"], ["one\u{2028}two", "5"], ["6\u{301}", "7"]]
    #expect(reading.cells == cells)
    #expect(reading.lines == [2, 3, 4, 5])
  }

  @Test(
    "white space of every kind is trimmed, inside quotes too, and only at the ends",
    arguments: [" ", "\t", "\u{85}", "\u{A0}", "\u{1680}", "\u{2003}", "\u{2028}", "\u{202F}", "\u{205F}", "\u{3000}"])
  func whiteSpace(_ space: String) {
    let reading = Reading("a,b,c\n\(space)x\(space)y\(space)\(space),\"\(space)z\(space)\"\(space),\(space)\"1\"\n")
    #expect(reading.told == [])
    #expect(reading.cells == [["x\(space)y", "z", "1"]])
  }

  @Test("letters whose last bytes look like white space stay") func nearlyWhiteSpace() {
    #expect(Reading("a\nà\nŠ\nꀀ\n\u{200B}\n").cells == [["à"], ["Š"], ["ꀀ"], ["\u{200B}"]])
  }

  @Test(
    "an empty last cell is a cell, also at the end of the file",
    arguments: ["a,b\n1,\n", "a,b\n1,", "a,b\n1,\r\n", "a,b\n1,\"\"", "a,b\r1,"])
  func emptyLastCell(_ text: String) {
    #expect(Reading(text).told == [])
    #expect(Reading(text).cells == [["1", ""]])
  }

  @Test("blank lines and rows of empty cells are skipped, and lines still count") func blankLines() {
    let reading = Reading("\n\na,b\n\n1,2\n  \n,\n\"\",\"\"\n3,4\n\n")
    #expect(reading.told == [])
    #expect(reading.cells == [["1", "2"], ["3", "4"]])
    #expect(reading.lines == [5, 9])
  }

  @Test("rows know their lines after cells of several lines, whatever ends them", arguments: ["\n", "\r\n", "\r"])
  func linesAfterQuotes(_ end: String) {
    let lines = ["a,\"b", "c\"", "1,\"x", "", "y\"", "2,z", "\"3\u{2028}\",", "4,"]
    #expect(Reading(lines.joined(separator: end)).lines == [3, 6, 7, 8])
  }

  @Test("a file of one column is a table") func oneColumn() {
    #expect(Reading("a\n1\n\n2").cells == [["1"], ["2"]])
  }

  @Test("twenty thousand rows keep their lines") func many() {
    let body = (1...20_000).map { "\($0),\"row \($0)\"\n" }.joined()
    let reading = Reading("a,b\n" + body)
    #expect(reading.lines == Array(2...20_001))
    #expect(reading.cells.last == ["20000", "row 20000"])
  }
}
