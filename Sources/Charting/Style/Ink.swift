/// A colour by its use. Lines and their labels share one; every use has a light and a dark colour.
enum Ink: String, CaseIterable, Sendable {
  case own, neighbours, region, england
  case part1, part2, part3, part4, part5
  /// The outline of parts: the lightest of them alone would not stand out from the page.
  case edge
  /// Text on the darker parts.
  case inside
  case text, muted, grid, page
  case target, tolerance, failure
  /// The points of control charts, each with a shape of its own.
  case common, improvement, concern, neutral

  /// The colour on a light page.
  var light: StaticString {
    switch self {
    case .own: "#12436D"
    case .neighbours: "#801650"
    case .region: "#B8501C"
    case .england: "#1F7C75"
    case .part1: "#092135"
    case .part2: "#12436D"
    case .part3: "#2073BC"
    case .part4: "#6BACE6"
    case .part5: "#ADD1F1"
    case .edge: "#12436D"
    case .inside: "#FFF"
    case .text: "#0B0C0C"
    case .muted: "#505A5F"
    case .grid: "#D9D9D9"
    case .page: "#FFF"
    case .target: "#F0F7F3"
    case .tolerance: "#FFFBE6"
    case .failure: "#FDF1EF"
    case .common: "#505A5F"
    case .improvement: "#1D70B8"
    case .concern: "#B8501C"
    case .neutral: "#490092"
    }
  }

  /// The colour on a dark page.
  var dark: StaticString {
    switch self {
    case .own: "#599CF8"
    case .neighbours: "#F0489F"
    case .region: "#E9A455"
    case .england: "#99F3DA"
    case .part1: "#D6E8F8"
    case .part2: "#ADD1F1"
    case .part3: "#6BACE6"
    case .part4: "#1F70B8"
    case .part5: "#12436D"
    case .edge: "#ADD1F1"
    case .inside: "#121415"
    case .text: "#F3F2F1"
    case .muted: "#B1B4B6"
    case .grid: "#3B3F41"
    case .page: "#121415"
    case .target: "#13231B"
    case .tolerance: "#26220F"
    case .failure: "#2A1715"
    case .common: "#B1B4B6"
    case .improvement: "#6BACE6"
    case .concern: "#E9A455"
    case .neutral: "#C9A5F0"
    }
  }

  /// The colour under forced colours, where dashes and words tell lines apart.
  var forced: StaticString {
    switch self {
    case .page, .target, .tolerance, .failure, .part1, .part2, .part3, .part4, .part5: "Canvas"
    case .grid: "GrayText"
    default: "CanvasText"
    }
  }

  /// The class that lets the style sheet choose the colour.
  var className: StaticString {
    switch self {
    case .own: "chart-own"
    case .neighbours: "chart-neighbours"
    case .region: "chart-region"
    case .england: "chart-england"
    case .part1: "chart-part1"
    case .part2: "chart-part2"
    case .part3: "chart-part3"
    case .part4: "chart-part4"
    case .part5: "chart-part5"
    case .edge: "chart-edge"
    case .inside: "chart-inside"
    case .text: "chart-text"
    case .muted: "chart-muted"
    case .grid: "chart-grid"
    case .page: "chart-page"
    case .target: "chart-target"
    case .tolerance: "chart-tolerance"
    case .failure: "chart-failure"
    case .common: "chart-common"
    case .improvement: "chart-improvement"
    case .concern: "chart-concern"
    case .neutral: "chart-neutral"
    }
  }
}

extension ChartRole {
  /// The colour of the role's line and label.
  var ink: Ink {
    switch self {
    case .own: .own
    case .neighbours: .neighbours
    case .region: .region
    case .england: .england
    case .part1: .part1
    case .part2: .part2
    case .part3: .part3
    case .part4: .part4
    case .part5: .part5
    }
  }

  /// The colour of text on the role's bars; `nil` where they are hollow or hatched.
  var inkWithin: Ink? {
    switch self {
    case .own: .page
    case .neighbours, .region, .england: nil
    case .part1, .part2, .part3: .inside
    case .part4, .part5: .text
    }
  }

  /// The lines across the role's bars, from zero on, told apart without colour; `nil` for whole bars, empty for hollow
  /// ones.
  var hatch: StaticString? {
    switch self {
    case .own, .part1, .part2, .part3, .part4, .part5: nil
    case .neighbours: ""
    case .region: "1.5 6.5"
    case .england: "1.5 2.5"
    }
  }

  /// The role's dash pattern, told apart without colour; empty for a solid line.
  var dash: StaticString {
    switch self {
    case .own, .part1, .part2, .part3, .part4, .part5: ""
    case .neighbours: "7 3"
    case .region: "9 3 2 3"
    case .england: "2 3"
    }
  }
}

extension ChartZone {
  /// The colour of the zone's band.
  var ink: Ink {
    switch self {
    case .target: .target
    case .tolerance: .tolerance
    case .failure: .failure
    }
  }
}
