import Diagnostics
public import Documents
import Fields
import Figures

extension BlockKind {
  /// `yaml statistics`: figures as a list, from indicators or from a data file; it has no number.
  static let statistics = BlockKind(name: "statistics", label: "") { reader in
    let frame = BlockFrame(reading: &reader, needsTitle: false)
    let form = StatisticForm.read(&reader)
    guard !reader.has("data") else { return .statistics(StatisticsRequest(frame, counts: &reader, form)) }
    let rows = reader.groups("rows", of: "row") { StatisticsRequest.Row(reading: &$0, form) }
    if rows.isEmpty {
      reader.complain(
        .missingKey, at: reader.place(of: "rows"), "the statistics block has no rows",
        help: "add 'rows:' with a list of '- figure: …', or 'data:' with a CSV file of the content folder")
    }
    return .statistics(StatisticsRequest(frame: frame, source: .rows(rows)))
  }
}

/// Statistics that a paper asks for.
public struct StatisticsRequest: Sendable {
  /// A row about one figure.
  public struct Row: Sendable {
    /// What it is; the indicator's title where the author gives none.
    public let label: Phrase?
    /// The figure in its form.
    public let value: Phrase?
    /// The figure's reference; `nil` where the author writes the value.
    let reference: Reference?
    /// The areas that it is held against.
    let compare: [String]
    let comparePlace: Place
  }

  /// What the rows are made of.
  enum Source: Sendable {
    case rows([Row])
    case counts(GridDefinition, StatisticForm)
  }

  /// What stands around them.
  public let frame: BlockFrame
  let source: Source
}

extension StatisticsRequest {
  /// Rows of a data file: a count in each, and perhaps out of how many.
  fileprivate init(_ frame: BlockFrame, counts reader: inout FieldReader, _ form: StatisticForm?) {
    let form = form ?? StatisticForm.all.first { $0.name == (reader.has("of") ? "n (p%)" : "n") } ?? .value
    self.frame = frame
    source = .counts(GridDefinition(countsReading: &reader, sharesNeeded: form.saysValue || form.saysWhole), form)
    guard form.saysWhole, reader.text("of") == "all" else { return }
    reader.complain(
      .wrongValue, at: reader.place(of: "as"), "'\(form.name)' of \(reader.subject) has no N where 'of' is 'all'",
      help: "write 'as: n (p%)', or name the column that holds the whole")
  }
}

extension StatisticsRequest.Row {
  fileprivate init(reading reader: inout FieldReader, _ form: StatisticForm?) {
    let form = StatisticForm.read(&reader) ?? form ?? .value
    let text = reader.text("figure") ?? ""
    let parsed = try? Reference.parse(text, at: reader.place(of: "figure")).get()
    reference = parsed
    value = reader.said { part in parsed.map { form.parts(of: $0) } ?? [part] }
    if let parsed, parsed.statistic != "value", form.name != "value" {
      reader.complain(
        .wrongValue, at: reader.place(of: "figure"), "'\(form.name)' of \(reader.subject) cannot say '\(text)'",
        help: "name the indicator alone, '\(parsed.name)', or take 'as' out")
    }
    label = text.isEmpty ? reader.requiredPhrase("label") : reader.phrase("label")
    compare = text.isEmpty ? [] : reader.texts("compare") ?? []
    comparePlace = reader.place(of: "compare")
  }
}
