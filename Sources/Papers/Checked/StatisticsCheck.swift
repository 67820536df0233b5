import Diagnostics
import Documents
import Figures
import Indicators

/// Statistics, their figures resolved.
public struct CheckedStatistics: Sendable {
  /// A row.
  public struct Row: Sendable {
    /// The section that it belongs to; empty where there is none.
    public let section: String
    /// What it is.
    public let label: CheckedPhrase
    /// The figure in its form.
    public let value: CheckedPhrase
    /// How it stands to other areas; `nil` where it is compared with none.
    public let beside: CheckedPhrase?
  }

  /// What stands around them.
  public let frame: CheckedFrame
  /// The rows in order.
  public let rows: [Row]
  /// What the symbols in them stand for, each once.
  public let meanings: [String]
}

extension PaperCheck {
  /// Resolves statistics; `nil` where a data file or a column is missing, which is recorded.
  mutating func check(_ request: StatisticsRequest, of block: PaperBlock) -> CheckedStatistics? {
    let frame = check(request.frame, of: block)
    switch request.source {
    case .rows(let rows): return CheckedStatistics(frame: frame, rows: rows.compactMap { row($0) }, meanings: [])
    case .counts(let definition, let form):
      guard let grid = grid(definition, of: "list of statistics") else { return nil }
      let meanings = grid.rows.flatMap(\.cells).compactMap { cell in cell.meaning.map { "\(cell.text) \($0)." } }
      return CheckedStatistics(
        frame: frame, rows: grid.rows.map { row($0, form, at: block.place) }, meanings: Set(meanings).sorted())
    }
  }

  private mutating func row(_ row: StatisticsRequest.Row) -> CheckedStatistics.Row? {
    guard let value = row.value else { return nil }
    checkAreas(row.compare, at: row.comparePlace)
    if let reference = row.reference, figure(reference.text) == nil {
      // Said once, and not again for each part of the form.
      _ = check(Phrase([.figure(reference.text)], at: value.place))
      return nil
    }
    let title = row.reference.flatMap { library.book[$0.name]?.definition.title ?? library.formulas[$0.name]?.title }
    let label = row.label ?? Phrase([.words(title ?? "")], at: value.place)
    return CheckedStatistics.Row(section: "", label: check(label), value: check(value), beside: beside(row))
  }

  /// "above England (21.5%), below West Midlands (24.0%)".
  private mutating func beside(_ row: StatisticsRequest.Row) -> CheckedPhrase? {
    guard let reference = row.reference else { return nil }
    let areas = row.compare.compactMap { library.site.area($0) }
    let parts = areas.enumerated().flatMap { index, area -> [Phrase.Part] in
      let other = reference.text(of: area.id)
      checkPeriods(of: reference.text, beside: other, area.id, at: row.comparePlace)
      let words =
        (index > 0 ? ", " : "") + "\(position(of: reference.text, beside: other)) \(InSentence.label(area.label)) ("
      return [.words(words), .figure(other), .words(")")]
    }
    return parts.isEmpty ? nil : check(Phrase(parts, at: row.comparePlace))
  }

  /// Reports an area's figure of another time than one's own.
  private mutating func checkPeriods(of own: String, beside other: String, _ area: String, at place: Place) {
    guard let first = figure(own)?.period, let second = figure(other)?.period, first != second else { return }
    let name = own.prefix { $0 != "@" }
    diagnostics.append(
      Diagnostic(
        .unlikePeriods, at: place, "'\(own)' is of \(first.label), but '\(other)' is of \(second.label)",
        help: "name a period that both have, such as \(name)@\(second.id), or take '\(area)' out of 'compare'"))
  }

  /// On which side of another figure one stands, as both are printed.
  private func position(of own: String, beside other: String) -> String {
    guard let first = figure(own)?.quantity, let second = figure(other)?.quantity else { return "beside" }
    if first.display == second.display { return "the same as" }
    return first.value > second.value ? "above" : "below"
  }

  private func figure(_ text: String) -> Figure? {
    try? Reference.parse(text, at: paper.place).flatMap { evaluation.figure($0, in: paper.front.period) }.get()
  }

  /// A row of a data file in its form; a symbol stands alone.
  private mutating func row(_ row: Grid.Row, _ form: StatisticForm, at place: Place) -> CheckedStatistics.Row {
    // Where a column is missing, which has been reported, there are fewer cells.
    let texts = row.cells.map(\.text) + ["", ""]
    let said = form.parts.map { part in
      switch part {
      case .words(let words): words
      case .count: texts[0]
      case .whole: texts[1]
      case .value: (row.cells.last?.text ?? "") + "%"
      }
    }
    let words = row.cells.contains { $0.number == nil } ? [texts[0]] : said
    return CheckedStatistics.Row(
      section: row.section, label: check(Phrase([.words(row.label)], at: place)),
      value: check(Phrase([.words(words.joined())], at: place)), beside: nil)
  }
}
