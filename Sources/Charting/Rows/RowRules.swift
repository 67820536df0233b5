extension RowPoint {
  /// Vertical rules for a chart's references, and for the ends of its target with the target's own words.
  static func rules(of data: ChartData) -> [RowPoint] {
    let target = data.bands.filter { $0.zone == .target && $0.positions == nil }.flatMap { band in
      [band.lower, band.upper].compactMap { $0 }.map { RowPoint(role: nil, value: $0, text: band.note) }
    }
    return target + data.references.map { RowPoint($0) }
  }

  init(_ reference: ReferenceLine) {
    self.init(role: reference.role, value: reference.value, text: LineName.joined(reference.name, reference.text))
  }
}
