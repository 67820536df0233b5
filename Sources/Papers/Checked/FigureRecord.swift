public import Diagnostics
public import Figures
public import Indicators

/// One figure that a paper says: its words, what stands behind them, and whether the two agree.
public struct FigureRecord: Hashable, Sendable {
  /// How the figure came into the paper.
  public enum Kind: String, Sendable, CaseIterable {
    /// The build wrote it.
    case computed
    /// The author wrote it, and it was compared with the data.
    case verified
    /// The author took it from a publication.
    case cited
  }

  /// What the check came to.
  public enum Finding: String, Sendable, CaseIterable {
    /// The words are the data's.
    case agrees
    /// They are not.
    case contradicts
    /// The words cannot be compared with the value.
    case notJudged = "not-judged"
    /// There is no value, or no publication, to compare them with.
    case noValue = "no-value"
    /// The words are a publication's; nothing here can be compared with them.
    case taken
  }

  /// The words, as the author wrote them or as the build prints them; empty where the build has nothing to print.
  public let text: String
  /// The figure reference, or the id of the publication that is cited.
  public let reference: String
  /// How it came into the paper.
  public let kind: Kind
  /// What the check came to.
  public let finding: Finding
  /// The value with its working; `nil` for what is cited, and where there is no value.
  public let figure: Figure?
  /// How far the value can be relied on, what went into it taken into account; `nil` where nothing is said of that.
  public let status: Definition.Status?
  /// What a formula's figure is, as `figures.yml` defines it.
  public let definition: String?
  /// Whose numbers these are: ids of `sources.yml`, or a publisher's name as a row of data has it.
  public let sources: [String]
  /// Where the words stand.
  public let place: Place
  /// The page's folder from the top of the site.
  public let address: String
  /// The id on that page of the words, or of what holds them where they can have none; `nil` where nothing is printed.
  public let anchor: String?
  /// The gap of the document that it fills, as an index into its slots; `nil` in a title, caption or note.
  public let slot: Int?
}

extension PaperCheck {
  /// Keeps a record of a figure that fills a slot.
  mutating func record(
    _ text: String, _ reference: String, _ kind: FigureRecord.Kind, _ finding: FigureRecord.Finding,
    _ figure: Figure? = nil, at place: Place, in spot: PrintedSpot
  ) {
    let isPrinted = finding != .noValue
    records.append(
      FigureRecord(
        text: text, reference: reference, kind: kind, finding: finding, figure: figure,
        status: figure.flatMap(evaluation.status),
        definition: figure.flatMap { evaluation.formulas[$0.reference.name] }?.definition,
        sources: figure.map(library.sources) ?? (isPrinted ? [reference] : []), place: place, address: paper.address,
        anchor: isPrinted ? anchor(in: spot) : nil, slot: spot.slot))
  }

  private mutating func anchor(in spot: PrintedSpot) -> String {
    if case .within(let id) = spot { return id }
    anchors += 1
    return "page-figure-\(anchors)"
  }
}

extension Library {
  /// Whose numbers went into a figure: those of rows that say so, and the indicator's own for all others.
  func sources(of figure: Figure) -> [String] {
    let own = figure.indicator.flatMap { book[$0] }?.definition.source
    let named = figure.working.inputs.map { $0.source ?? own } + figure.operands.flatMap(sources)
    var seen: Set<String> = []
    return (named.isEmpty ? [own] : named).compactMap { $0 }.filter { seen.insert($0).inserted }
  }
}
