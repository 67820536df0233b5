extension ClaimReader {
  /// A word or a period exactly as the build would print it.
  static let printed = ClaimReader(
    name: "as printed", reads: "the words that the build would write itself, capitals aside",
    forms: forms(
      agree: [
        ("status 80%, higher is better", ["within tolerance", "Within tolerance"]),
        ("direction 81% to 86%, higher is better", ["improved"]), ("benchmark 40% beside 40%", ["similar"]),
        ("when 2021-02", ["February 2021", "february 2021"]),
      ])
  ) { claim in
    let isPrinted = claim.figure.quantity == nil && claim.words.plainText == claim.figure.display.lowercased()
    return isPrinted ? .agrees : nil
  }
}
