public import Diagnostics
internal import Markup

extension Chart {
  /// The chart drawn, and what is wrong with it; nothing is drawn if that cannot be done truthfully.
  public func rendered() -> (RenderedChart?, [Diagnostic]) {
    let problems = check()
    guard !problems.hasErrors else { return (nil, problems) }
    let data = ChartData(self)
    let finding = Finding(data)
    let words = Description(finding)
    let prose = words.prose()
    let first = data.panels.first.map { Finding($0) } ?? finding
    let rendered = RenderedChart(
      wide: data.picture(.wide, title: finding.text, description: prose),
      narrow: data.picture(.narrow, title: finding.text, description: prose),
      sparkline: Sparkline(first.data, label: first.data.chart.kind.needs.fromZero ? first.text : first.ofSubject).svg,
      finding: finding.text, subtitle: words.subtitle, description: prose.string)
    return (rendered, problems)
  }

  /// The wide or the narrow picture of `rendered()` alone; `nil` if the chart cannot be drawn truthfully.
  public func picture(wide: Bool) -> String? {
    guard !check().hasErrors else { return nil }
    let data = ChartData(self)
    let finding = Finding(data)
    return data.picture(
      wide ? .wide : .narrow, title: finding.text, description: Description(finding).prose())
  }
}

extension ChartData {
  /// One layout as an `<svg>` element.
  func picture(_ layout: Layout, title: String, description: borrowing Prose) -> String {
    var writer = MarkupWriter(capacity: 16_384)
    if let picture = chart.kind.frame.picture(self, layout) {
      open(layout, height: picture.height, title: title, description: description, into: &writer)
      picture.draw(&writer)
    } else {
      let frame = EmptyFrame(layout, self)
      open(layout, height: frame.height, title: title, description: description, into: &writer)
      frame.draw(into: &writer)
    }
    writer.markup("</svg>")
    return writer.string
  }

  private func open(
    _ layout: Layout, height: Int, title: String, description: borrowing Prose, into writer: inout MarkupWriter
  ) {
    writer.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"")
    writer.markup(layout.className)
    writer.markup("\" viewBox=\"0 0 ")
    writer.number(tenths: layout.width)
    writer.markup(" ")
    writer.number(tenths: height)
    writer.markup("\" role=\"img\" aria-labelledby=\"")
    writer.id(of: chart, layout, part: "-t ")
    writer.id(of: chart, layout, part: "-d")
    writer.markup("\" font-family=\"Arial,Helvetica,'Liberation Sans',Roboto,sans-serif\" font-size=\"")
    writer.number(layout.textSize)
    writer.markup("\" fill=\"#0B0C0C\"><title id=\"")
    writer.id(of: chart, layout, part: "-t")
    writer.markup("\">")
    writer.text(title)
    writer.markup("</title><desc id=\"")
    writer.id(of: chart, layout, part: "-d")
    writer.markup("\">")
    writer.text(description.text)
    writer.markup("</desc>")
  }
}

extension MarkupWriter {
  /// The id of a part of a chart's picture.
  fileprivate mutating func id(of chart: Chart, _ layout: Layout, part: StaticString) {
    value(chart.id)
    byte(UInt8(ascii: "-"))
    value(layout.suffix)
    markup(part)
  }
}
