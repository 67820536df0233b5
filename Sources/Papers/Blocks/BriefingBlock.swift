import Diagnostics
import Documents
import Fields

/// One indicator of a briefing: how it went over time, and beside it how it compares with others.
public struct BriefingRequest: Sendable {
  /// The id, where given.
  public let id: String?
  /// How it went.
  public internal(set) var trend: ChartRequest
  /// How it compares; `nil` where nothing is to stand beside it.
  public internal(set) var comparison: ChartRequest?
  /// Whether the block itself names the areas; else they are the paper's.
  let namesAreas: Bool
}

extension BlockKind {
  /// `yaml briefing`: a chart over time with a comparison beside it.
  static let briefing = BlockKind(name: "briefing", label: "Figure") { reader in
    let areas = reader.texts("compare")
    let indicator = reader.requiredText("indicator", help: "add 'indicator:' with the one that is drawn over time")
    let trend = ChartRequest(
      of: indicator, kind: reader.text("kind") ?? "trend", period: reader.text("period"),
      title: reader.phrase("title"), notes: reader.phrases("note"), places: reader.places)
    let compared = reader.text("comparison")
    let other = ChartRequest(
      of: compared ?? indicator, kind: reader.text("comparison-kind") ?? "comparison",
      period: reader.text("comparison-period"), title: reader.phrase("comparison-title"),
      notes: reader.phrases("comparison-note"), places: places(of: "comparison", &reader), compare: areas ?? [])
    let isCompared = compared != nil || areas?.isEmpty == false
    if !isCompared { complainOfLooseKeys(&reader) }
    return .briefing(
      BriefingRequest(
        id: reader.text("id"), trend: trend, comparison: isCompared ? other : nil, namesAreas: areas != nil))
  }

  /// Tells keys of a comparison where none is drawn.
  private static func complainOfLooseKeys(_ reader: inout FieldReader) {
    for key in ["kind", "period", "title", "note"].map({ "comparison-\($0)" }) where reader.has(key) {
      reader.complain(
        .wrongValue, at: reader.place(of: key), "'\(key)' of \(reader.subject) is of a comparison, and there is none",
        help: "add 'comparison:' with an indicator, or 'compare:' with areas")
    }
  }

  /// Where the keys of the second chart stand, by the keys that a chart alone would have.
  private static func places(of key: String, _ reader: inout FieldReader) -> [String: Place] {
    var places = ["indicator": reader.place(of: reader.has(key) ? key : "indicator")]
    for name in ["period", "title"] where reader.has("\(key)-\(name)") {
      places[name] = reader.place(of: "\(key)-\(name)")
    }
    if reader.has("compare") { places["compare"] = reader.place(of: "compare") }
    return places
  }
}

extension ChartRequest {
  /// A chart of one indicator, without options.
  fileprivate init(
    of indicator: String, kind: String, period: String?, title: Phrase?, notes: [Phrase], places: [String: Place],
    compare: [String] = []
  ) {
    self.init(
      id: nil, source: .indicators([indicator]), kind: kind, panels: nil, compare: compare, period: period,
      title: title, subtitle: nil, notes: notes, alt: nil, credited: nil, options: ChartOptions(), places: places)
  }
}
