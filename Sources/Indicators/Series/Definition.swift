public import Diagnostics

/// What an indicator is: what is measured, from which columns, against which bands.
public struct Definition: Hashable, Sendable {
  /// How far the values can be relied on; printed wherever the indicator appears.
  public enum Status: String, Sendable, CaseIterable {
    case final, provisional, illustrative, published

    /// The status of values that can be relied on least: final and published ones alike, then provisional ones, then
    /// illustrative ones; the first of equals.
    public static func worst(of statuses: [Status]) -> Status? {
      statuses.reduce(nil) { worst, status in
        guard let worst, worst.doubt >= status.doubt else { return status }
        return worst
      }
    }

    private var doubt: Int {
      switch self {
      case .final, .published: 0
      case .provisional: 1
      case .illustrative: 2
      }
    }

    /// "Illustrative"; `nil` where nothing needs saying.
    public var word: String? {
      switch self {
      case .final, .published: nil
      case .provisional: "Provisional"
      case .illustrative: "Illustrative"
      }
    }

    /// The status in a sentence of its own; `nil` where nothing needs saying.
    /// - Parameter note: what the author says of it, in the place of words that hold for all such values.
    public func notice(_ note: String? = nil) -> String? { word.map { "\($0): \(note ?? explanation)" } }

    private var explanation: String {
      self == .illustrative
        ? "some or all of these values were made up or rebuilt for illustration, and are not published figures."
        : "these values may be revised."
    }
  }

  /// A change in how the values are counted, from a period on.
  public struct Change: Hashable, Sendable {
    /// The first period counted in the new way.
    public let from: Period
    /// What changed, in words.
    public let note: String

    /// Why values from before and from after cannot be compared.
    var reason: String { "not comparable: counted differently from \(from.label) (\(note))" }
  }

  /// The id used in figures: `pi4`.
  public var id: String
  /// Where the definition starts.
  public var place: Place
  /// The code printed before the title: `PI 4`.
  public var code: String?
  /// The title.
  public var title: String
  /// Code and title: "PI 4 Single assessments completed within 45 working days".
  public var label: String { [code, title].compactMap { $0 }.joined(separator: " ") }
  /// The heading that it is listed under.
  public var group: String?
  /// How the value is worked out.
  public var measure: Measure
  /// The numerator's column.
  public var numerator: String?
  /// The denominator's column.
  public var denominator: String?
  /// The column of the published value, where that is all there is.
  public var value: String?
  /// The multiplier of a rate.
  public var per: Int
  /// The unit.
  public var unit: Unit
  /// From the column of values to the value: 1, or a power of ten where money is printed in another scale than it is held.
  public var factor: Exact
  /// The data file, from the content folder.
  public var data: String
  /// Where the data file is named.
  public var dataPlace: Place
  /// The area whose values are the indicator's own; `nil` for the site's authority.
  public var own: String?
  /// Which rows count: column and value.
  public var rows: [String: String]
  /// The kind of period, where stated.
  public var periodKind: PeriodKind?
  /// What one value covers.
  public var series = SeriesKind.single
  /// Decimals printed.
  public var decimals: Int
  /// What good looks like.
  public var polarity: Polarity
  /// Target, tolerance and failure, over time.
  public var bands: BandHistory?
  /// How far the values can be relied on.
  public var status: Status
  /// What the author says of that, printed behind the status's word.
  public var statusNote: String?
  /// The source's id in `sources.yml`.
  public var source: String?
  /// What is counted, for people.
  public var definition: String?
  /// Things the reader has to know.
  public var notes: [String]
  /// Changes of definition.
  public var changes: [Change]
  /// The months that a control chart's limits are worked out from; `nil` for all of each segment.
  public var baseline: PeriodRange?

  /// Whether the site's populations stand in for a denominator: in rates that name none.
  public var usesPopulation: Bool { measure == .rate && numerator != nil && denominator == nil }

  /// A value of this indicator, ready to print.
  public func quantity(_ value: Exact, decimals: Int? = nil) -> Quantity {
    Quantity(value, unit: unit, decimals: decimals ?? self.decimals)
  }
}
