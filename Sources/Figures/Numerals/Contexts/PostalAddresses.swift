extension NumeralContext {
  /// Postal addresses.
  static let postalAddresses = NumeralContext(
    name: "postal addresses",
    forms: [
      NumeralForm(
        "<house>(a|b|c|d|) <name>[ <name>][ <name>] (Street|Road|Lane|Avenue|Way|Close|Drive|Place|Square|Court|Hill|"
          + "Terrace|Crescent|Gardens|Walk|Parade|Quay|Grove|Mews)", "1 High Street", "27b Old Mill Lane"),
      NumeralForm("<postcode>", "B69 3DE", "SW1A 1AA"), NumeralForm("PO Box <house>", "PO Box 2374"),
    ],
    figures: ["12 children in High Street", "B69 and 3 others"])
}
