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
    let evaluation = Evaluation(book: book, areas: site.areas.map(\.id))
    let checked = papers.map { paper in
      var check = PaperCheck(paper, library: self, landmarks: landmarks, evaluation: evaluation)
      let result = check.checked()
      diagnostics += check.diagnostics
      return result
    }
    return (checked, diagnostics)
  }
}

/// The checking of one paper.
struct PaperCheck {
  let paper: Paper
  let library: Library
  let landmarks: Landmarks
  let evaluation: Evaluation
  private(set) var diagnostics: [Diagnostic] = []

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
    checkAreas(paper.front.compare, at: paper.front.places["compare"] ?? paper.place)
    if let source = paper.front.source { _ = self.source(source, at: paper.front.places["source"] ?? paper.place) }
    let slots = paper.document.slots.map { resolve($0) }
    let places = paper.document.parts.compactMap { part in
      if case .block(let block) = part { return block.place }
      return nil
    }
    let blocks = zip(paper.blocks, places).compactMap { check($0, at: $1) }
    let title = paper.front.title.isEmpty ? indicator?.definition.title ?? "" : paper.front.title
    return CheckedPaper(paper: paper, title: title, slots: slots, blocks: blocks, indicator: indicator)
  }

  // MARK: Slots

  private mutating func resolve(_ slot: Slot) -> ResolvedSlot {
    switch slot.kind {
    case .computedFigure(let reference):
      return figure(reference, at: slot.targetPlace).map { .computed($0) } ?? .number(nil)
    case .verifiedFigure(let written, let reference):
      guard let figure = figure(reference, at: slot.targetPlace) else { return .number(nil) }
      switch Verdict.of(written, against: figure, at: slot.place) {
      case .agrees: break
      case .contradicts(let problem), .cannotBeJudged(let problem): diagnostics.append(problem)
      }
      return .verified(figure)
    case .citation(_, let id):
      return source(id, at: slot.targetPlace).map { .citation($0) } ?? .number(nil)
    case .crossReference(let written, let id): return crossReference(written, id, slot)
    case .documentLink(let destination): return link(destination, at: slot.targetPlace)
    case .headingNumber(let heading): return .number(paper.sectionNumbers[heading])
    case .tableNumber(let table):
      return .number(paper.tableNumbers.indices.contains(table) ? paper.tableNumbers[table] : nil)
    }
  }

  private mutating func figure(_ text: String, at place: Place) -> Figure? {
    let trimmed = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    let result = Reference.parse(trimmed, at: place).flatMap { evaluation.figure($0, in: paper.front.period) }
    switch result {
    case .success(let figure): return figure
    case .failure(let problem):
      // An indicator whose definition or data is at fault has been reported; its figures would only repeat that.
      let name = trimmed.prefix { !".@/".contains($0) }
      let isEcho = [.unknownIndicator, .figureUnavailable].contains(problem.rule)
      if !(isEcho && library.book.faulty.contains(String(name))) { diagnostics.append(problem) }
      return nil
    }
  }

  private mutating func source(_ id: String, at place: Place) -> PublishedSource? {
    if let source = library.source(id) { return source }
    diagnostics.append(
      Diagnostic(
        .unknownSource, at: place, "sources.yml lists no source '\(id)'",
        help: ClosestName.help(for: id, among: library.sources.map(\.id))
          ?? "add it to sources.yml, with at least a title"))
    return nil
  }

  private mutating func crossReference(_ written: String, _ id: String, _ slot: Slot) -> ResolvedSlot {
    guard let landmark = landmarks.landmark(id, for: paper) else {
      diagnostics.append(
        Diagnostic(
          .danglingReference, at: slot.targetPlace, "nothing here is called '\(id)'",
          help: ClosestName.help(for: id, among: landmarks.ids(for: paper))
            ?? "give the table or chart that is meant 'id: \(id)'"))
      return .number(nil)
    }
    let words = written.split(separator: " ").map(String.init)
    let label = landmark.number.split(separator: " ").first.map(String.init) ?? ""
    guard let first = words.first, first.lowercased() == label.lowercased(), words.count <= 2 else {
      return .crossReference(text: nil, to: landmark.target)
    }
    if words.count == 2, words.joined(separator: " ").lowercased() != landmark.number.lowercased() {
      diagnostics.append(
        Diagnostic(
          .wrongNumbering, at: slot.place, "the paper says \(written) but '\(id)' is \(landmark.number)",
          help: "write [\(label)](ref:\(id)) and the number is filled in"))
    }
    return .crossReference(text: landmark.number, to: landmark.target)
  }

  private mutating func link(_ destination: String, at place: Place) -> ResolvedSlot {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = Landmarks.resolve(parts[0], from: paper.path)
    if library.unread.contains(path) { return .number(nil) }
    guard let other = landmarks.papers[path] else {
      diagnostics.append(
        Diagnostic(
          .brokenLink, at: place, "the link leads to '\(destination)', but there is no such document",
          help: ClosestName.to(path, among: landmarks.papers.keys).map { "did you mean '\($0)'?" }
            ?? "write the path of a Markdown file, from this file's folder"))
      return .number(nil)
    }
    let fragment = parts.count > 1 ? parts[1] : nil
    if let fragment, !landmarks.fragments(of: other).contains(fragment) {
      diagnostics.append(
        Diagnostic(
          .brokenLink, at: place, "the link leads to '#\(fragment)', which \(parts[0]) does not have",
          help: ClosestName.help(for: fragment, among: landmarks.fragments(of: other))))
    }
    return .link(Target(address: other.address, fragment: fragment))
  }

  // MARK: Blocks

  private mutating func check(_ block: PaperBlock, at place: Place) -> CheckedBlock? {
    switch block.content {
    case .chart(let request):
      checkAreas(request.compare, at: place)
      guard let indicator = indicator(request.indicator, at: place) else { return nil }
      var range = paper.front.period
      if let text = request.period {
        range = PeriodRange.read(text, as: indicator.periodKind) ?? PeriodRange.read(text, as: nil)
        if range == nil {
          diagnostics.append(
            Diagnostic(.wrongPeriod, at: place, "'\(text)' is not a period", help: "write \(Period.forms)"))
        }
      }
      return .chart(
        CheckedChart(
          id: block.id, number: block.number, request: request, indicator: indicator, range: range, place: place))
    case .table(let request):
      if let id = request.source { _ = source(id, at: place) }
      guard let table = library.tables[request.grid.data] else {
        diagnostics.append(
          Diagnostic(
            .missingFile, at: place,
            "the table takes its data from '\(request.grid.data)', which is not in the content folder",
            help: ClosestName.to(request.grid.data, among: library.tables.keys).map { "did you mean '\($0)'?" }))
        return nil
      }
      let (grid, problems) = request.grid.grid(from: table)
      diagnostics += problems
      return grid.map { .table(CheckedTable(id: block.id, number: block.number, request: request, grid: $0)) }
    }
  }

  private mutating func indicator(_ id: String, at place: Place) -> Indicator? {
    if let indicator = library.book[id] { return indicator }
    if library.book.faulty.contains(id) { return nil }
    diagnostics.append(
      Diagnostic(
        .unknownIndicator, at: place, "there is no indicator '\(id)'",
        help: ClosestName.help(for: id, among: library.book.ids) ?? "define it in a file under indicators/"))
    return nil
  }

  private mutating func checkAreas(_ ids: [String], at place: Place) {
    for id in ids where library.site.area(id) == nil {
      diagnostics.append(
        Diagnostic(
          .unknownArea, at: place, "site.yml declares no area '\(id)'",
          help: ClosestName.help(for: id, among: library.site.areas.map(\.id))))
    }
  }
}
