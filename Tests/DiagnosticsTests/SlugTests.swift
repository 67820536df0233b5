import Diagnostics
import Testing

@Suite("Words as an address holds them") struct SlugTests {
  @Test(
    "are small plain letters and digits with hyphens between",
    arguments: [
      ("Where we are – 2021", "where-we-are-2021"), ("Über uns", "uber-uns"), ("U\u{308}ber", "uber"),
      ("Children's plans; Siân’s", "childrens-plans-sians"), ("Łódź, Straße, Æon", "lodz-strasse-aeon"),
      ("£5", "pounds5"), ("  --  ", ""), ("统计", ""), ("", ""),
    ])
  func slugs(_ text: String, _ slug: String) {
    #expect(Slug.of(text) == slug)
  }
}
