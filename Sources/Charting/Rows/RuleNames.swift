/// Vertical rules with their names above and below a chart's rows.
struct RuleNames {
  private let names: MarkNames
  private let layout: Layout
  /// Where the rows begin.
  let top: Int
  /// The room that the names below take.
  let heightBelow: Int

  private static let header = 40

  init(_ marks: [MarkNames.Mark], layout: Layout) {
    self.layout = layout
    names = MarkNames(
      marks, layout: layout, left: RowBody.margin, right: layout.width - RowBody.margin)
    top = Self.header + (names.firstLines > 0 ? names.firstLines * layout.pitch + 30 : 0)
    heightBelow = names.secondLines > 0 ? names.secondLines * layout.pitch + 30 : 0
  }

  /// The names, with those below in the room that begins at a height.
  func texts(below: Int) -> [PlacedText] {
    let edge = below + heightBelow
    return names.first.flatMap { $0.texts(top: Self.header + $0.offset * layout.pitch, layout: layout) }
      + names.second.flatMap { $0.texts(top: edge - ($0.offset + $0.lines.count) * layout.pitch, layout: layout) }
  }

  /// The rules, each with a line to its name and through the stretches that are free at its place.
  func rules(below: Int, through stretches: (Int) -> [ClosedRange<Int>]) -> [PlacedRule] {
    names.first.map { PlacedRule(mark: $0.mark, stretches: [lead($0, below: nil)] + stretches($0.mark.x)) }
      + names.second.map { PlacedRule(mark: $0.mark, stretches: stretches($0.mark.x) + [lead($0, below: below)]) }
  }

  /// The line from a name to the rows; the names below begin at a height.
  private func lead(_ name: MarkNames.Name, below: Int?) -> ClosedRange<Int> {
    guard let below else { return Self.header + name.offset * layout.pitch + 20...top }
    return below...below + heightBelow - name.offset * layout.pitch - 20
  }
}

/// A vertical rule with the stretches that it is drawn in.
struct PlacedRule {
  let mark: MarkNames.Mark
  let stretches: [ClosedRange<Int>]
}

extension PlacedRule {
  /// A rule through all rows whose name stands elsewhere.
  init(_ mark: MarkNames.Mark, through plot: RowPlot) {
    self.init(mark: mark, stretches: plot.stretches(mark.x))
  }
}
