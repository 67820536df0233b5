extension NumeralContext {
  /// Addresses on the web and of mail.
  static let webAddresses = NumeralContext(
    name: "web and e-mail addresses",
    forms: [
      NumeralForm(
        "<web>", "https://example.gov.uk/2021/12-report", "www.example.org/24", "team24@example.gov.uk",
        "example.gov.uk/scrutiny/2024")
    ],
    figures: ["12/24", "and/24"])
}
