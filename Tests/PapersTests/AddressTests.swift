import Papers
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    "are the file's path without its ordering numbers",
    arguments: [
      ("index.md", ""),
      ("about.md", "about/"),
      ("reviews/contract/index.md", "reviews/contract/"),
      ("reviews/contract/05-finance.md", "reviews/contract/finance/"),
      ("reviews/contract/07-0-targets.md", "reviews/contract/targets/"),
      ("reviews/contract/07-pi-01.md", "reviews/contract/pi-01/"),
      ("reviews/contract-2018-2022/2021.md", "reviews/contract-2018-2022/2021/"),
      ("reviews/contract/1-.md", "reviews/contract/1-/"),
    ])
  func address(_ path: String, _ expected: String) {
    #expect(Address.of(contentPath: path) == expected)
  }

  @Test(
    "lead from page to page",
    arguments: [
      ("", "", "./"),
      ("", "about/", "../"),
      ("about/", "", "about/"),
      ("about/", "about/", "./"),
      ("reviews/one/", "reviews/one/two/", "../"),
      ("reviews/one/two/", "reviews/one/three/", "../two/"),
      ("indicators/pi4/", "reviews/one/two/", "../../../indicators/pi4/"),
      ("indicators/pi4.csv", "indicators/pi4/", "../pi4.csv"),
      ("indicators/pi4.csv", "", "indicators/pi4.csv"),
    ])
  func relative(_ target: String, _ page: String, _ expected: String) {
    #expect(Address.relative(to: target, from: page) == expected)
  }
}
