import Diagnostics
public import Documents
import Fields

/// A measure of a directorate's scorecard: an indicator with its value in the paper's period.
public struct MeasureRequest: Sendable {
  /// The id, where given.
  public let id: String?
  /// The indicator's id.
  public let indicator: String
  /// The value: one that the author wrote, which has to be the indicator's, or the indicator's own.
  public let value: Phrase
  /// The figure that it is, as a reference.
  let figure: String
  /// Where the indicator is named.
  let indicatorPlace: Place
}

extension BlockKind {
  /// `yaml measure`: an indicator, and the value that is printed beside it.
  static let measure = BlockKind(name: "measure", label: "Measure") { reader in
    let indicator = reader.requiredText("indicator", help: "add 'indicator:' with the id of the measure's indicator")
    let place = reader.place(of: "indicator")
    let period = reader.text("period").map { "@\($0)" } ?? ""
    let written = reader.text("value")
    return .measure(
      MeasureRequest(
        id: reader.text("id"), indicator: indicator,
        value: Phrase(
          figure: indicator + period, written: written, at: written == nil ? place : reader.place(of: "value"),
          referencePlace: period.isEmpty ? place : reader.place(of: "period")),
        figure: indicator + period, indicatorPlace: place))
  }
}

extension PaperBlock {
  /// Whether it is a measure.
  var isMeasure: Bool {
    if case .measure = content { return true }
    return false
  }
}
