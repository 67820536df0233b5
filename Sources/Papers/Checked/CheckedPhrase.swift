public import Documents
import Figures

/// A title, a caption or a note whose every figure has been resolved.
public struct CheckedPhrase: Sendable {
  /// The text.
  public let phrase: Phrase
  /// What each of its slots says, in order.
  public let slots: [ResolvedSlot]
  /// The ids that its figures get on the paper's own page, by slot.
  public let anchors: [String?]

  /// The words without markup, the figures filled in: for title bars, navigation and pictures.
  public var text: String {
    phrase.plain { index in
      switch (phrase.slots[index].kind, slots[index]) {
      case (_, .computed(let figure)): figure.display
      case (_, .crossReference(let text?, _)): text
      case (.verifiedFigure(let written, _), _), (.citation(let written, _), _), (.crossReference(let written, _), _):
        written
      default: ""
      }
    }
  }
}

/// The texts of the front matter, their figures resolved.
public struct CheckedFront: Sendable {
  /// The title; `nil` where a KPI page takes its indicator's.
  public let title: CheckedPhrase?
  /// A shorter title for navigation.
  public let short: CheckedPhrase?
  /// One sentence about the document.
  public let summary: CheckedPhrase?
  /// The title of a KPI page's chart.
  public let chartTitle: CheckedPhrase?
  /// Why the indicator matters, in paragraphs.
  public let why: [CheckedPhrase]
  /// The texts of recommendations, in their order.
  public let recommendations: [CheckedPhrase]
  /// What is listed in each of a report's annexes.
  public let annexes: [[CheckedPhrase]]

  /// All of them.
  public var phrases: [CheckedPhrase] {
    [title, short, summary, chartTitle].compactMap { $0 } + why + recommendations + annexes.flatMap(\.self)
  }

  /// A text of a recommendation, its figures resolved.
  public func resolved(_ text: Phrase?) -> CheckedPhrase? {
    text.flatMap { text in recommendations.first { $0.phrase.place == text.place } }
  }
}

/// What is said about a chart, the figures resolved.
public struct ChartPhrases: Sendable {
  /// The title; `nil` for one worked out from the data.
  public let title: CheckedPhrase?
  /// The subtitle; `nil` for measure, unit, place and period.
  public let subtitle: CheckedPhrase?
  /// The author's own words for those who do not see it.
  public let alt: CheckedPhrase?
  /// Notes below it.
  public let notes: [CheckedPhrase]

  /// All of them.
  var phrases: [CheckedPhrase] { [title, subtitle, alt].compactMap { $0 } + notes }
}

/// A gap in a paper's words with what it says.
public struct CheckedSlot: Sendable {
  /// The gap.
  public let slot: Slot
  /// What it says.
  public let resolved: ResolvedSlot

  /// Every gap of a paper in order of place: those of its text, and those of titles, captions and notes.
  static func all(of document: Document, _ slots: [ResolvedSlot], _ phrases: [CheckedPhrase]) -> [CheckedSlot] {
    let all = (zip(document.slots, slots).map { ($0, $1) } + phrases.flatMap { zip($0.phrase.slots, $0.slots) })
      .map { CheckedSlot(slot: $0, resolved: $1) }
    // A text alone is in order; most papers have no figure in a title.
    if phrases.allSatisfy(\.slots.isEmpty) { return all }
    return all.inOrder(of: \.slot.place)
  }
}

extension CheckedBlock {
  /// Its title, caption and notes.
  public var phrases: [CheckedPhrase] {
    switch self {
    case .chart(let chart): chart.words.phrases
    case .table(let table): [table.caption].compactMap { $0 } + table.notes
    case .sheet(let sheet): sheet.paragraphs.flatMap(\.self)
    case .briefing(let briefing): briefing.charts.flatMap(\.words.phrases)
    case .measure(let measure): [measure.value]
    case .tiles(let tiles):
      tiles.frame.phrases
        + tiles.tiles.flatMap { [$0.first, $0.second].compactMap { $0 } }.flatMap { [$0.label, $0.value] }
    case .statistics(let statistics):
      statistics.frame.phrases + statistics.rows.flatMap { [$0.label, $0.value, $0.beside].compactMap { $0 } }
    case .columns(let columns):
      columns.frame.phrases + columns.columns.flatMap { [$0.title].compactMap { $0 } + $0.items }
    }
  }
}

extension PaperCheck {
  /// Resolves the texts of the front matter.
  mutating func front() -> CheckedFront {
    let front = paper.front
    return CheckedFront(
      title: check(front.title, in: .head), short: check(front.short, in: .head),
      summary: check(front.summary, in: .head), chartTitle: check(front.chartTitle), why: front.why.map { check($0) },
      recommendations: front.recommendations.flatMap { recommendation in
        recommendation.phrases.map { check($0, in: .within(recommendation.id)) }
      },
      annexes: front.annexes.map { $0.items.map { check($0) } })
  }

  /// Resolves what is said about a chart.
  /// - Parameter id: the chart's, which holds the words for those who do not see it.
  mutating func words(of request: ChartRequest, _ id: String) -> ChartPhrases {
    ChartPhrases(
      title: check(request.title), subtitle: check(request.subtitle), alt: check(request.alt, in: .within(id)),
      notes: request.notes.map { check($0) })
  }

  mutating func check(_ phrase: Phrase) -> CheckedPhrase { check(phrase, in: .phrase) }

  mutating func check(_ phrase: Phrase?) -> CheckedPhrase? { check(phrase, in: .phrase) }

  mutating func check(_ phrase: Phrase, in spot: PrintedSpot) -> CheckedPhrase {
    var slots: [ResolvedSlot] = []
    var ids: [String?] = []
    for slot in phrase.slots {
      let said = records.count
      slots.append(resolve(slot, in: spot, among: phrase.texts))
      ids.append(spot == .phrase && records.count > said ? records.last?.anchor : nil)
    }
    checkPassages(phrase.slots, slots, in: phrase.texts)
    return CheckedPhrase(phrase: phrase, slots: slots, anchors: ids)
  }

  mutating func check(_ phrase: Phrase?, in spot: PrintedSpot) -> CheckedPhrase? {
    guard let phrase else { return nil }
    let checked: CheckedPhrase = check(phrase, in: spot)
    return checked
  }
}
