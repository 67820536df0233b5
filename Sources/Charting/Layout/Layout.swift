/// The measures of one of the two layouts, in tenths of a pixel.
struct Layout: Sendable {
  /// What its ids have in them.
  let suffix: String
  let className: StaticString
  var width: Int
  /// The text size in pixels: at least 12 as displayed, 640 px wide for the wide layout and 288 px for the narrow one.
  let textSize: Int
  var top: Int
  var bottom: Int
  /// The room that labels at the lines' ends may take.
  let endLabelLimit: Int
  /// Whether labels at the lines' ends carry names; a key below the plot does if not.
  var namesAtEnds: Bool

  /// What a picture leaves out because it is one of several small ones; `nil` for a picture of its own.
  var panel: Panel?

  /// What a panel shares with those beside it.
  struct Panel: Sendable {
    /// Where its plot begins and how far it and its labels may reach, the same in all panels.
    let (left, limit): (Int, Int)
    /// Whether its value axis is labelled: the outer left ones are.
    let showsValues: Bool
    /// Whether its periods are named: those with no panel with values below are.
    let showsPeriods: Bool
  }

  /// How high a panel is whose periods are or are not named.
  func heightOfPanel(withPeriods: Bool) -> Int { bottom + (withPeriods ? 220 + descent : 80) }
  /// The room that a text above the highest mark of a panel takes.
  var headroom: Int { ascent + descent + 110 }

  /// For places at least 640 px wide.
  static let wide = Layout(
    suffix: "w", className: "chart-wide", width: 7_200, textSize: 14, top: 140, bottom: 2_600,
    endLabelLimit: 2_400, namesAtEnds: true)
  /// For places from 288 px.
  static let narrow = Layout(
    suffix: "n", className: "chart-narrow", width: 3_600, textSize: 15, top: 140, bottom: 2_400,
    endLabelLimit: 1_000, namesAtEnds: false)

  /// The layout with its plot lower down, as high as before.
  func lowered(by distance: Int) -> Layout {
    var layout = self
    layout.top += distance
    layout.bottom += distance
    return layout
  }

  /// Makes the plot as high as whole pixels for each of so many steps come to, so that grid lines are sharp.
  mutating func fitPlot(toSteps steps: Int) {
    guard steps > 0 else { return }
    bottom = top + ((bottom - top) / steps + 5) / 10 * 10 * steps
  }

  /// From one line of text to the next.
  var pitch: Int { (textSize + 3) * 10 }
  /// From the middle of a line of text down to its baseline.
  var toBaseline: Int { textSize * 35 / 10 }
  /// How far letters reach above the baseline.
  var ascent: Int { textSize * 75 / 10 }
  /// How far letters reach below the baseline.
  var descent: Int { textSize * 22 / 10 }
}
