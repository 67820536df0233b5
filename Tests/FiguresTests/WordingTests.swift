import Figures
import Testing

@Suite("Two texts about one figure") struct WordingTests {
  @Test(
    "can both be true",
    arguments: [
      ("1,000", "1,000"), ("1,000", "about 1,000"), ("nearly 1,000", "about 990"), ("over 1,000", "1,200"),
      ("81.2%", "81%"), ("81%", "81 per cent"), ("81", "81.2%"), ("a quarter", "24.9%"), ("£5m", "£5,012,345"),
      ("forty-two", "42"), ("at most 5", "at least 5"), ("about 100", "about 110"), ("fell by 12", "12"),
      ("172", "(172)"), ("about (172)", "about 172"), ("1,000 people", "1,000 leavers"),
      ("Within tolerance", "within  tolerance"), ("most", "1,000"), ("between 900 and 1,000", "from 800 to 850"),
      ("four or five", "six or seven"), ("2 per 10,000", "2 per 10,000 children"),
    ])
  func agree(_ left: String, _ right: String) {
    #expect(!Wording(left).contradicts(Wording(right)))
    #expect(!Wording(right).contradicts(Wording(left)))
  }

  @Test(
    "cannot both be true",
    arguments: [
      ("1,000", "1,200"), ("about 1,000", "about 1,200"), ("nearly 1,000", "over 1,000"), ("nearly 1,000", "1,001"),
      ("936", "963"), ("81.2%", "81.4%"), ("5%", "5 percentage points"), ("£5", "5%"), ("+3", "-3"),
      ("at most 5", "over 5"), ("just under 200", "180"), ("a quarter", "a third"), ("8 per 1,000", "8 per 10,000"),
      ("within tolerance", "in failure"), ("forty", "forty-two"),
    ])
  func contradict(_ left: String, _ right: String) {
    #expect(Wording(left).contradicts(Wording(right)))
    #expect(Wording(right).contradicts(Wording(left)))
  }
}
