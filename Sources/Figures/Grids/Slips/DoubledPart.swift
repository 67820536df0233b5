extension GridSlip {
  /// A row was added up twice.
  static let doubledPart = GridSlip(name: "a part is counted twice") { wrong in
    wrong.only(wrong.excess, among: wrong.parts).map { "the \(wrong.axis.noun) '\($0.label)' is counted twice in it" }
  }
}
