extension GridSlip {
  /// A row was added up that is not one of the parts.
  static let strangePart = GridSlip(name: "another row is counted") { wrong in
    let named = Set(wrong.parts.map(\.label))
    let others = wrong.items.filter { !named.contains($0.label) }
    return wrong.only(wrong.excess, among: others).map {
      "the \(wrong.axis.noun) '\($0.label)', which is none of its parts, is counted in it"
    }
  }
}
