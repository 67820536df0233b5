/// How a line is told apart: by ink, dash and thickness.
struct LineStyle: Sendable {
  let ink: Ink
  /// The dash pattern; empty for a solid line.
  var dash: StaticString = ""
  /// The thickness in pixels; empty for the 2 that lines have.
  var width: StaticString = ""

  /// The mean of a control chart.
  static let mean = LineStyle(ink: .muted, width: "1.5")
  /// Its upper and lower limits.
  static let limit = LineStyle(ink: .muted, dash: "6 3", width: "1.5")
  /// Two thirds of the way to the limits: finer, since nothing but rules refers to them.
  static let nearLimit = LineStyle(ink: .muted, dash: "1 4", width: "0.75")
  /// A target as a line of its own.
  static let target = LineStyle(ink: .text, dash: "10 3 2 3 2 3", width: "1.5")
  /// Values that carry a point each.
  static let pointed = LineStyle(ink: .common, width: "1.2")
}

extension ChartRole {
  /// A series' line. Parts have lines in the areas' inks, since their own are for areas with an outline.
  var line: LineStyle {
    switch self {
    case .own, .part1: LineStyle(ink: .own, width: "3")
    case .neighbours, .region, .england: LineStyle(ink: ink, dash: dash)
    case .part2: LineStyle(ink: .neighbours, dash: "14 3", width: "2.5")
    case .part3: LineStyle(ink: .england, dash: "6 3")
    case .part4: LineStyle(ink: .region, dash: "2 3")
    case .part5: LineStyle(ink: .muted, dash: "9 3 2 3", width: "1.5")
    }
  }
  /// A level line for one value.
  var level: LineStyle { LineStyle(ink: ink, dash: dash, width: "1.5") }
}
