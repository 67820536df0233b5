import Testing

@testable import Charting

/// Contrast by WCAG 2.2, from the colours in the pictures and in the style sheet.
struct ContrastTests {
  private static func luminance(_ hex: String) -> Double {
    var digits = hex.dropFirst().compactMap(\.hexDigitValue)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let channels = [0, 2, 4].map { index -> Double in
      let value = Double(digits[index] * 16 + digits[index + 1]) / 255
      return value <= 0.04045 ? value / 12.92 : power24((value + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// x to the power of 2.4: x² times the fifth root of x².
  private static func power24(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  static func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  /// The custom properties of one block of the style sheet.
  private static func properties(_ lead: String) throws -> [String: String] {
    let start = try #require(ChartStyle.css.firstRange(of: lead)).upperBound
    let block = ChartStyle.css[start...].prefix { $0 != "}" }
    let pairs = block.split(separator: ";").map { $0.split(separator: ":") }
    return Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0].dropFirst("--chart-".count)), String($0[1])) })
  }

  @Test func theMeasureAgreesWithKnownContrasts() {
    #expect(abs(Self.contrast("#000", "#FFF") - 21) < 0.001)
    #expect(abs(Self.contrast("#767676", "#FFFFFF") - 4.54) < 0.01)
  }

  @Test(arguments: [":root{", "@media screen and (prefers-color-scheme:dark){:root{"])
  func linesLabelsAndEdgesStandOutFromThePageAndFromEveryBand(lead: String) throws {
    let colours = try Self.properties(lead)
    let page = try #require(colours["page"])
    let bands = try ChartZone.allCases.map { try #require(colours[$0.rawValue]) }
    for ink in ["own", "neighbours", "region", "england", "muted", "text"] {
      let colour = try #require(colours[ink])
      for background in [page] + bands {
        let ratio = Self.contrast(colour, background)
        #expect(ratio >= 4.5, "\(ink) on \(background): \(ratio)")
      }
    }
  }

  @Test(arguments: [":root{", "@media screen and (prefers-color-scheme:dark){:root{"])
  func `text within bars stands out from them, and bars or their outlines from the page`(lead: String) throws {
    let colours = try Self.properties(lead)
    let page = try #require(colours["page"])
    let edge = try #require(colours["edge"])
    for role in ChartRole.allCases {
      let bar = try #require(colours[role.ink.rawValue])
      if let ink = role.inkWithin {
        let text = try #require(colours[ink.rawValue])
        #expect(Self.contrast(text, bar) >= 4.5, "\(role): \(text) on \(bar)")
      }
      let outline = role.ink.isArea ? edge : bar
      #expect(max(Self.contrast(bar, page), Self.contrast(outline, page)) >= 3, "\(role)")
    }
  }

  @Test(arguments: [":root{", "@media screen and (prefers-color-scheme:dark){:root{"])
  func thePointsOfControlChartsStandOutFromThePage(lead: String) throws {
    let colours = try Self.properties(lead)
    for ink in ["common", "improvement", "concern", "neutral"] {
      let ratio = Self.contrast(try #require(colours[ink]), try #require(colours["page"]))
      #expect(ratio >= 4.5, "\(ink): \(ratio)")
    }
  }

  @Test func thePicturesCarryTheLightColoursOfTheStyleSheet() throws {
    let colours = try Self.properties(":root{")
    let chart = try #require(ChartKind.trend.example().rendered().0)
    let marks = (chart.figure + chart.sparkline)
      .matches(of: /(?:fill|stroke)="([^"]+)" class="chart-([a-z]+)"/).map(\.output)
    #expect(Set(marks.map { String($0.2) }).count == 10)
    for mark in marks { #expect(colours[String(mark.2)] == String(mark.1), "\(mark.2)") }
  }

  @Test func everyLineHasADashOrAThicknessOfItsOwn() throws {
    let chart = try #require(ChartKind.trend.example().rendered().0)
    for svg in [chart.wide, chart.narrow] {
      let roles = Set(ChartRole.areas.map(\.rawValue))
      let lines = DrawnPicture(svg).lines.filter { roles.contains($0.ink ?? "") }
      let looks = Set(lines.map { "\($0.ink ?? "") \($0.dash ?? "solid") \($0.width)" })
      #expect(
        looks == ["own solid 3.0", "neighbours 7 3 2.0", "region 9 3 2 3 2.0", "england 2 3 2.0"])
    }
  }

  @Test func forcedColoursLeaveOnlyDashesAndWords() throws {
    let colours = try Self.properties("@media (forced-colors:active){:root{")
    #expect(Set(colours.values) == ["Canvas", "CanvasText", "GrayText"])
    #expect(Set(colours.keys) == Set(Ink.allCases.map(\.rawValue)))
  }
}
