import Indicators

extension GridSlip {
  /// A row was left out when the total was added up.
  static let missingPart = GridSlip(name: "a part is missing") { wrong in
    wrong.only(-wrong.excess, among: wrong.parts).map { "the \(wrong.axis.noun) '\($0.label)' is missing from it" }
  }
}
