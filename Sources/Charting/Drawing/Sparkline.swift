internal import Markup

/// The own series alone, small enough for a table cell.
struct Sparkline {
  private let draw: ((inout MarkupWriter) -> Void)?
  private let label: String
  static let (width, height, margin) = (1_200, 320, 50)

  init(_ data: ChartData, label: String) {
    self.label = label
    if let sparkline = data.chart.kind.frame.sparkline {
      draw = sparkline(data)
      return
    }
    guard let subject = data.subject, let low = subject.lowest, let high = subject.highest,
      let lowest = subject.values[low], let highest = subject.values[high],
      let first = data.positions.first, let last = data.positions.last
    else {
      draw = nil
      return
    }
    let domain = ValueDomain(lowest: lowest, highest: highest, unit: data.chart.unit, fromZero: false)
    let time = TimeAxis(first: first, last: last, left: Self.margin, limit: Self.width - Self.margin)
    let room = Double(Self.height - 2 * Self.margin)
    let line = PlotLine(subject, positions: data.positions, x: { time.x($0) }) { value in
      let share = (value - domain.lower) / (domain.upper - domain.lower)
      return Self.height - Self.margin - Int((share * room).rounded())
    }
    draw = { line.drawSmall(into: &$0) }
  }

  /// The sparkline as an `<svg>` element that says what it shows.
  var svg: String {
    var writer = MarkupWriter(capacity: 1_024)
    writer.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-spark\" viewBox=\"0 0 120 32\"")
    writer.markup(" width=\"120\" height=\"32\" role=\"img\"")
    writer.attribute("aria-label", label)
    writer.markup(" font-family=\"Arial,Helvetica,'Liberation Sans',Roboto,sans-serif\" font-size=\"14\"")
    writer.markup(" fill=\"#0B0C0C\">")
    if let draw {
      writer.markup("<g fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\">")
      draw(&writer)
      writer.markup("</g>")
    } else {
      writer.text(PlacedText(text: "No data", x: 20, baseline: 210))
    }
    writer.markup("</svg>")
    return writer.string
  }
}
