internal import Markup

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
  /// What the driver has to get ready.
  let needs: Needs
  /// Draws the marks of the data; bands, axes, labels and notes are the driver's.
  let draw: @Sendable (Plot, inout MarkupWriter) -> Void

  /// What a kind asks of the driver.
  struct Needs: Sendable {
    /// Whether the value axis has to start at zero, as bars must.
    var fromZero: Bool
    /// How many series it can show.
    var maximumSeries: Int
  }

  /// All kinds, in the order of the reference pages.
  public static let all: [ChartKind] = [.trend]
}

extension ChartKind: Hashable {
  /// Kinds are the same if they have the same name.
  public static func == (left: ChartKind, right: ChartKind) -> Bool { left.name == right.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
