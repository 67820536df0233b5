public import Diagnostics
import Fields

/// What a chart may be told beyond what it is drawn from; what is not said is chosen for it.
public struct ChartOptions: Sendable {
  /// A panel of several indicators.
  public struct Panel: Sendable {
    /// What it is called.
    public let name: String
    /// How many of the chart's indicators it takes, in their order.
    public let count: Int
  }

  /// What each indicator is called in the chart; empty for their titles.
  public private(set) var names: [String] = []
  /// The panels that the indicators are grouped into; empty where they are not.
  public internal(set) var panels: [Panel] = []
  /// Where the value axis is to start.
  public private(set) var axisStart: Double?
  /// Whether the sum of each stack is printed.
  public private(set) var sums: Bool?
  /// The steps of a waterfall that are totals as they are printed, beside those that are worked out.
  public private(set) var totals: [String] = []
  /// How far such a total may lie from what the steps before it come to.
  public private(set) var rounding: Double?
  /// Where each key's value stands.
  public private(set) var places: [String: Place] = [:]

  /// Nothing.
  public init() {}

  init(reading reader: inout FieldReader) {
    names = reader.texts("names") ?? []
    axisStart = Self.number("axis-start", &reader)
    sums = reader.flag("sums")
    totals = reader.texts("totals") ?? []
    rounding = Self.number("rounding", &reader)
    places = reader.places
  }

  /// A number as people write it; Swift would read others as well, such as `nan` and `0x1p4`.
  private static func number(_ key: String, _ reader: inout FieldReader) -> Double? {
    guard let text = reader.text(key) else { return nil }
    if text.allSatisfy({ "-.0123456789".contains($0) }), let number = Double(text) { return number }
    reader.complain(
      .wrongValue, at: reader.place(of: key), "'\(key)' of \(reader.subject) is '\(text)', which is not a number",
      help: "write digits alone, such as 60 or 0.1, in the chart's unit")
    return nil
  }
}
