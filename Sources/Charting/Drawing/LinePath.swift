internal import Markup

extension PlotLine {
  /// The line in its role's colour, dash and thickness; the own one with a halo and a dot at its end.
  func draw(into writer: inout MarkupWriter) {
    stroke(role.line, hasHalo: role == .own, into: &writer)
    let radius = role == .own ? 35 : 30
    for index in points.indices where isAlone(index) { dot(points[index], radius: radius, into: &writer) }
    if role == .own, let last = points.last { dot(last, radius: 45, into: &writer) }
  }

  /// The line without a halo, with a dot at its end.
  func drawSmall(into writer: inout MarkupWriter) {
    stroke(LineStyle(ink: role.line.ink, dash: role.dash), into: &writer)
    for index in points.indices where isAlone(index) { dot(points[index], radius: 20, into: &writer) }
    if let last = points.last { dot(last, radius: 35, into: &writer) }
  }

  /// The line with dots at its ends and at its first highest and lowest point.
  func drawWithExtremes(into writer: inout MarkupWriter) {
    drawSmall(into: &writer)
    for point in [points.first, points.min { $0.y < $1.y }, points.max { $0.y < $1.y }].compactMap({ $0 }) {
      dot(point, radius: 30, into: &writer)
    }
    if let last = points.last { dot(last, radius: 45, into: &writer) }
  }

  /// The line in a style, over a wider one in the page's colour if it is to stand out from others.
  func stroke(_ style: LineStyle, hasHalo: Bool = false, into writer: inout MarkupWriter) {
    guard points.contains(where: \.isJoined) else { return }
    var halo: Range<Int>?
    if hasHalo {
      writer.markup("<path stroke=\"#FFF\" class=\"chart-page\" stroke-width=\"6\" d=\"")
      let start = writer.count
      path(into: &writer)
      halo = start..<writer.count
      writer.markup("\"/>")
    }
    writer.markup("<path")
    writer.line(style)
    writer.markup(" d=\"")
    if let halo { writer.repeated(from: halo.lowerBound, to: halo.upperBound) } else { path(into: &writer) }
    writer.markup("\"/>")
  }

  /// Whether no line leads to or from a point.
  private func isAlone(_ index: Int) -> Bool {
    !points[index].isJoined && (index + 1 == points.count || !points[index + 1].isJoined)
  }

  /// A dot with a halo.
  func dot(_ point: PlotPoint, radius: Int, into writer: inout MarkupWriter) {
    writer.markup("<circle cx=\"")
    writer.number(tenths: point.x)
    writer.markup("\" cy=\"")
    writer.number(tenths: point.y)
    writer.markup("\" r=\"")
    writer.number(tenths: radius)
    writer.markup("\"")
    writer.ink(role.line.ink, "fill")
    writer.markup(" stroke=\"#FFF\" stroke-width=\"1.5\"/>")
  }

  /// Path data: each run begins at its place and goes on by differences.
  private func path(into writer: inout MarkupWriter) {
    var before = PlotPoint(x: 0, y: 0, isJoined: false)
    var continues = false
    for point in points {
      if point.isJoined {
        if !continues { writer.byte(UInt8(ascii: "l")) }
        writer.pair(point.x &- before.x, point.y &- before.y, after: continues)
      } else {
        writer.move(point.x, point.y)
      }
      continues = point.isJoined
      before = point
    }
  }
}

extension MarkupWriter {
  /// The light colour as `fill` or `stroke`, and a class that the style sheet colours; in this order they pack best.
  mutating func ink(_ ink: Ink, _ property: StaticString) {
    byte(UInt8(ascii: " "))
    markup(property)
    markup("=\"")
    markup(ink.light)
    markup("\" class=\"")
    markup(ink.className)
    markup("\"")
  }

  /// A dash pattern; nothing for a solid line.
  mutating func dash(_ dash: StaticString) {
    guard dash.utf8CodeUnitCount > 0 else { return }
    markup(" stroke-dasharray=\"")
    markup(dash)
    markup("\"")
  }
}
