public import Diagnostics
import Documents
import Figures
import Indicators

extension Library {
  /// Resolves and checks every paper: the third arrow of the architecture.
  /// - Returns: the papers in reading order, and every problem found.
  public func verify() -> ([CheckedPaper], [Diagnostic]) {
    let landmarks = Landmarks(self)
    var diagnostics = landmarks.diagnostics
    let evaluation = evaluation
    let checked = papers.map { paper in
      var check = PaperCheck(paper, library: self, landmarks: landmarks, evaluation: evaluation)
      let result = check.checked()
      diagnostics += check.diagnostics
      return result
    }
    return (checked, SaidTwice(checked).problems(beside: diagnostics))
  }
}

/// The checking of one paper.
struct PaperCheck {
  let paper: Paper
  let library: Library
  let landmarks: Landmarks
  let evaluation: Evaluation
  var diagnostics: [Diagnostic] = []
  var records: [FigureRecord] = []
  /// How many figures have an id of their own so far.
  var anchors = 0

  init(_ paper: Paper, library: Library, landmarks: Landmarks, evaluation: Evaluation) {
    self.paper = paper
    self.library = library
    self.landmarks = landmarks
    self.evaluation = evaluation
  }

  mutating func checked() -> CheckedPaper {
    let indicator = paper.front.indicator.flatMap { id in
      self.indicator(id, at: paper.front.places["indicator"] ?? paper.place)
    }
    checkAreas(
      [paper.front.authority].compactMap { $0 }, at: paper.front.places["authority"] ?? paper.place)
    checkAreas(paper.front.compare, at: paper.front.places["compare"] ?? paper.place)
    if let indicator {
      checkValues(
        of: indicator, in: paper.front.period, compare: paper.front.compare, places: paper.front.places,
        at: paper.place)
    }
    if let source = paper.front.source { _ = self.source(source, at: paper.front.places["source"] ?? paper.place) }
    let slots = paper.document.slots.enumerated().map { resolve($1, in: .text($0), among: paper.document.texts) }
    checkPassages(paper.document.slots, slots, in: paper.document.texts)
    let blocks = paper.blocks.compactMap { check($0) }
    let front = front()
    let title = front.title?.text ?? indicator?.definition.title ?? paper.kind.title ?? ""
    let phrases = front.phrases + blocks.flatMap(\.phrases)
    let everySlot = CheckedSlot.all(of: paper.document, slots, phrases)
    let texts = paper.document.texts + phrases.flatMap(\.phrase.texts)
    checkDates(texts)
    return CheckedPaper(
      paper: paper, title: title, front: front, slots: slots, blocks: blocks, indicator: indicator,
      records: records.inOrder(of: \.place), everySlot: everySlot, unbound: checkUnbound(texts, besides: everySlot),
      abbreviations: checkAbbreviations(texts))
  }

  mutating func source(_ id: String, at place: Place) -> PublishedSource? {
    if let source = library.source(id) { return source }
    diagnostics.append(
      Diagnostic(
        .unknownSource, at: place, "sources.yml lists no source '\(id)'",
        help: ClosestName.help(for: id, among: library.sources.map(\.id))
          ?? "add it to sources.yml, with at least a title"))
    return nil
  }

  mutating func indicator(_ id: String, at place: Place) -> Indicator? {
    if let indicator = library.book[id] { return indicator }
    // No id at all, or one whose definition is at fault, has been reported where it was read.
    if id.isEmpty || library.book.faulty.contains(id) { return nil }
    diagnostics.append(
      Diagnostic(
        .unknownIndicator, at: place, "there is no indicator '\(id)'",
        help: ClosestName.help(for: id, among: library.book.ids) ?? "define it in a file under indicators/"))
    return nil
  }

  mutating func checkAreas(_ ids: [String], at place: Place) {
    for id in ids where library.site.area(id) == nil {
      diagnostics.append(
        Diagnostic(
          .unknownArea, at: place, "site.yml declares no area '\(id)'",
          help: ClosestName.help(for: id, among: library.site.areas.map(\.id))))
    }
  }

  /// Whether a chart has anything to draw: values in its period, and of every area that was asked for.
  mutating func checkValues(
    of indicator: Indicator, in range: PeriodRange?, compare: [String], places: [String: Place], at place: Place
  ) {
    let id = indicator.definition.id
    if library.book.faulty.contains(id) { return }
    let when = range.map { " in \($0.label)" } ?? ""
    if indicator.observations(in: range).isEmpty {
      let all = indicator.own
      diagnostics.append(
        Diagnostic(
          .figureUnavailable, at: places["period"] ?? places["indicator"] ?? place, "'\(id)' has no values\(when)",
          help: all.first.flatMap { first in
            all.last.map { "its values run from \(first.period.id) to \($0.period.id)" }
          }))
    }
    for area in compare where library.site.area(area) != nil {
      guard indicator.observations(area: area, in: range).isEmpty else { continue }
      diagnostics.append(
        Diagnostic(
          .missingComparator, at: places["compare"] ?? place, "'\(id)' has no values for '\(area)'\(when)",
          help: "take the area out of 'compare', or add its values to the table of comparators"))
    }
  }
}
