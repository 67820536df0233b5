internal import Diagnostics

/// A way of drawing a chart: a value in a file of its own, listed below.
public struct ChartKind: Sendable {
  /// What an author types: `trend`.
  public let name: String
  /// What a description calls it: "Line chart".
  public let noun: String
  /// One sentence for the reference pages: when to choose it.
  public let summary: String
  /// A chart of this kind: its golden test, its picture in the gallery and in the reference pages.
  public let example: @Sendable () -> Chart
  /// What it asks of the data.
  public let needs: ChartNeeds
  /// What it says about the data in words.
  var words = ChartWords.overTime
  /// What it asks of the data beyond its needs.
  var checks: @Sendable (Chart) -> [Diagnostic] = { _ in [] }
  /// Where positions and values lie, with the marks that it draws there.
  let frame: ChartFrame

  /// Whether its value axis may start elsewhere than at zero.
  public var canStartElsewhere: Bool { !needs.fromZero && frame.hasValueAxis }

  /// All kinds, in the order of the reference pages.
  public static let all: [ChartKind] = [
    .trend, .columns, .clustered, .stacked, .stackedShare, .flows, .distribution, .comparison, .dots, .bullet,
    .waterfall, .control, .durations, .sparkline, .multiples,
  ]

  /// The kind with a name.
  public static func named(_ name: String) -> ChartKind? { all.first { $0.name == name } }
}

extension ChartKind: Hashable {
  /// Kinds are the same if they have the same name.
  public static func == (left: ChartKind, right: ChartKind) -> Bool { left.name == right.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
