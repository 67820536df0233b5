import Testing

@testable import Pages

@Suite("Outputs")
struct OutputTests {
  @Test("JSON keeps the order of keys and escapes what it must") func json() {
    let json = JSON.object([
      ("b", .string("a\"\\\n\u{1}é")), ("a", .array([.number("1.5"), .null])), ("c", .object([])),
    ])
    #expect(json.text() == "{\n  \"b\": \"a\\\"\\\\\\n\\u0001é\",\n  \"a\": [1.5, null],\n  \"c\": {}\n}")
  }

  @Test("a second file at one path changes nothing and is told") func collision() {
    var files = SiteFiles()
    let first = files.add("a", [1])
    let second = files.add("a", [2])
    #expect(first)
    #expect(!second)
    #expect(files.files["a"] == [1])
  }
}
