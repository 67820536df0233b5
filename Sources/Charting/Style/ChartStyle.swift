/// What a site's style sheet needs for charts.
public enum ChartStyle {
  /// The rules for charts: colours for light and dark screens, print and forced colours, and which layout is shown.
  ///
  /// Colours are custom properties named `--chart-` and a use; the pictures carry the light ones as attributes, so that
  /// they are whole without the style sheet.
  public static let css: String = """
    :root{\(variables(\.light))}
    @media screen and (prefers-color-scheme:dark){:root{\(variables(\.dark))}}
    @media (forced-colors:active){:root{\(variables(\.forced))}}
    .chart-figure{container-type:inline-size;break-inside:avoid}
    .chart-wide,.chart-narrow{display:block;width:100%;height:auto;print-color-adjust:exact}
    .chart-wide{display:none;max-width:840px}
    .chart-narrow{max-width:460px}
    @container (min-width:640px){.chart-wide{display:block}.chart-narrow{display:none}}
    @media print{.chart-figure .chart-wide{display:block}.chart-figure .chart-narrow{display:none}}
    .chart-spark{width:120px;height:32px;vertical-align:middle}
    .chart-wide,.chart-narrow,.chart-spark{fill:var(--chart-text)}
    \(fills)
    \(strokes)

    """

  private static func variables(_ colour: KeyPath<Ink, StaticString>) -> String {
    Ink.allCases.map { "--chart-\($0.rawValue):\($0[keyPath: colour])" }.joined(separator: ";")
  }

  private static var fills: String {
    Ink.allCases.map { ink in
      let name = "chart-" + ink.rawValue
      let selector = ink.isArea ? "path." + name : "text.\(name),circle.\(name)"
      return "\(selector){fill:var(--chart-\(ink.rawValue))}"
    }.joined(separator: "\n")
  }

  private static var strokes: String {
    let lines = Ink.allCases.filter { !$0.isArea }
    return lines.map { "path.chart-\($0.rawValue){stroke:var(--chart-\($0.rawValue))}" }.joined(separator: "\n")
      + "\ng.chart-edge{stroke:var(--chart-edge)}"
      + "\npath.chart-improvement,path.chart-concern,path.chart-neutral,.chart-figure circle,.chart-spark circle{stroke:var(--chart-page)}"
  }
}

extension Ink {
  /// Whether it fills areas; other inks draw lines and text.
  var isArea: Bool {
    switch self {
    case .target, .tolerance, .failure, .part1, .part2, .part3, .part4, .part5: true
    case .improvement, .concern, .neutral: true
    default: false
    }
  }
}
