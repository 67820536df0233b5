import Markup
import Testing

struct MarkupWriterTests {
  private func written(_ write: (inout MarkupWriter) -> Void) -> String {
    var writer = MarkupWriter()
    write(&writer)
    return writer.string
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"quoted\"", "\"quoted\""),
    ("tab\tand\nnewline", "tab\tand\nnewline"), ("return\rhere", "return&#13;here"), ("£ – …", "£ – …"),
    ("nul\u{0} bell\u{7} escape\u{1B} end", "nul bell escape end"), ("\u{FFFE}a\u{FFFF}", "a"),
    ("\u{FFFD}", "\u{FFFD}"), ("</script>", "&lt;/script&gt;"),
  ])
  func elementTextIsEscaped(text: String, expected: String) {
    #expect(written { $0.text(text) } == expected)
  }

  @Test(arguments: [
    ("a \"b\" <c>", "a &quot;b&quot; &lt;c&gt;"), ("tab\tand\nnewline", "tab&#9;and&#10;newline"), ("\u{1}", ""),
  ])
  func attributeValuesAreEscaped(text: String, expected: String) {
    #expect(written { $0.value(text) } == expected)
    #expect(written { $0.attribute("title", text) } == " title=\"" + expected + "\"")
  }

  @Test(arguments: [
    (0, "0"), (5, "0.5"), (-4, "-0.4"), (480, "48"), (482, "48.2"), (-1230, "-123"), (10, "1"), (-10, "-1"),
    (Int.min, "-922337203685477580.8"), (Int.max, "922337203685477580.7"),
  ])
  func tenthsHaveAtMostOneDecimal(tenths: Int, expected: String) {
    #expect(written { $0.number(tenths: tenths) } == expected)
  }

  @Test(arguments: [
    (0, " 0"), (482, " 48.2"), (-4, "-0.4"), (999_999, " 99999.9"), (1_000_000, " 100000"), (-1_000_001, "-100000.1"),
  ])
  func aNumberAfterAnotherIsSetOffByASpaceOrBySign(tenths: Int, expected: String) {
    #expect(written { $0.number(tenths: tenths, after: true) } == expected)
  }

  @Test func everyNumberOfTenthsHasItsDigits() {
    for tenths in -12_000...12_000 {
      let size = abs(tenths)
      let digits = size % 10 == 0 ? "\(size / 10)" : "\(size / 10).\(size % 10)"
      let sign = tenths < 0 ? "-" : ""
      #expect(written { $0.number(tenths: tenths) } == sign + digits)
      #expect(written { $0.pair(tenths, tenths) } == sign + digits + (tenths < 0 ? "-" : " ") + digits)
    }
  }

  @Test func whatIsEscapedMayStandAnywhere() {
    for (character, escaped) in [("<", "&lt;"), ("&", "&amp;"), ("\u{1}", ""), ("\u{FFFF}", ""), ("é", "é")] {
      for before in 0..<20 {
        for after in 0..<20 {
          let (start, end) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
          #expect(written { $0.text(start + character + end) } == start + escaped + end)
        }
      }
    }
  }

  @Test func plainTextIsEscapedAsAWhole() {
    var text = PlainText(capacity: 0)
    #expect(text.last == nil)
    text.append("a < ")
    text.append(source: "b & ")
    text.append(UInt8(ascii: "c"))
    #expect(text.last == UInt8(ascii: "c"))
    text.append(" and more")
    text.shorten(to: 9)
    #expect(text.string == "a < b & c")
    #expect(written { $0.text(text) } == "a &lt; b &amp; c")
    text.shorten(to: -1)
    #expect(text.count == 0)
  }

  @Test(arguments: [(0, "0"), (7, "7"), (-10, "-10"), (Int.min, "-9223372036854775808")])
  func wholeNumbersAreWrittenInFull(number: Int, expected: String) {
    #expect(written { $0.number(number) } == expected)
  }

  @Test(arguments: [
    (0.04, 0), (-0.04, 0), (0.05, 1), (-0.05, -1), (48.24, 482), (.nan, 0), (.infinity, 1_000_000_000_000_000),
    (-.infinity, -1_000_000_000_000_000), (1e300, 1_000_000_000_000_000),
  ])
  func numbersAreRoundedToTenths(number: Double, tenths: Int) {
    #expect(FixedPoint.tenths(number) == tenths)
  }

  @Test func markupIsAppendedAsItIs() {
    let written = written { writer in
      var inner = MarkupWriter()
      inner.markup("<b>")
      inner.text("&")
      writer.markup("<p>")
      writer.markup(inner)
      writer.byte(UInt8(ascii: "!"))
    }
    #expect(written == "<p><b>&amp;!")
  }

  @Test func theBufferGrowsWithWhatIsWritten() {
    var writer = MarkupWriter(capacity: 0)
    for number in 0..<1_000 { writer.number(tenths: number * 10, after: true) }
    #expect(writer.string == (0..<1_000).map { " \($0)" }.joined())
    #expect(writer.bytes.count == writer.count)
  }

  @Test func whatWasWrittenCanBeRepeated() {
    let written = written { writer in
      writer.markup("<a>")
      let start = writer.count
      writer.text("b&c")
      writer.repeated(from: start, to: writer.count)
      writer.repeated(from: -5, to: 1)
      writer.repeated(from: 4, to: 2)
    }
    #expect(written == "<a>b&amp;cb&amp;c<")
  }

  @Test func singleScalarLiteralsAreAppended() {
    #expect(written { $0.markup("é") } == "é")
  }
}
