import Diagnostics
import Testing

@Suite("Places") struct PlaceTests {
  @Test(
    "a place prints what is known",
    arguments: [
      (Place("a.md"), "a.md"), (Place("a.md", line: 3), "a.md:3"),
      (Place("a.md", line: 3, column: 7, width: 4), "a.md:3:7"),
      (Place("a.md", column: 7), "a.md"),
    ])
  func description(_ place: Place, _ printed: String) {
    #expect(place.description == printed)
  }

  @Test("a width is at least one character") func width() {
    #expect(Place("a.md", width: 0).width == 1)
    #expect(Place("a.md", width: -3).width == 1)
  }

  @Test("places sort by path, then by line and column as numbers") func order() {
    let sorted = [
      Place("a.md"), Place("a.md", line: 9), Place("a.md", line: 10), Place("a.md", line: 10, column: 2),
      Place("a.md", line: 10, column: 11), Place("b.md", line: 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
