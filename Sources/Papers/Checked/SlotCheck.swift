import Diagnostics
import Documents
import Figures
import Indicators

extension PaperCheck {
  /// What belongs into a gap of the prose; what is wrong with it is recorded.
  /// - Parameters:
  ///   - spot: where it is printed.
  ///   - texts: the words that it stands among.
  mutating func resolve(_ slot: Slot, in spot: PrintedSpot, among texts: [ProseText]) -> ResolvedSlot {
    switch slot.kind {
    case .computedFigure(let reference):
      let figure = figure(reference, at: slot.targetPlace)
      record(
        figure?.display ?? "", reference, .computed, figure == nil ? .noValue : .agrees, figure, at: slot.place,
        in: spot)
      return figure.map { .computed($0) } ?? .number(nil)
    case .verifiedFigure(let written, let reference): return verified(written, reference, slot, in: spot, among: texts)
    case .citation(let written, let target):
      let citation = citation(target, at: slot.targetPlace)
      let source = source(citation.source, at: citation.place)
      record(written, citation.source, .cited, source == nil ? .noValue : .taken, at: slot.place, in: spot)
      return source.map { .citation($0) } ?? .number(nil)
    case .crossReference(let written, let id): return crossReference(written, id, slot)
    case .documentLink(let destination): return link(destination, at: slot.targetPlace)
    case .headingNumber(let heading): return .number(paper.sectionNumbers[heading])
    case .paragraphNumber(let paragraph):
      return .number(paper.paragraphNumbers.indices.contains(paragraph) ? paper.paragraphNumbers[paragraph] : nil)
    case .itemLinks(let item): return .minute(paper.minutes.indices.contains(item) ? paper.minutes[item] : nil)
    case .tableNumber(let table):
      return .number(paper.tableNumbers.indices.contains(table) ? paper.tableNumbers[table] : nil)
    }
  }

  private mutating func verified(
    _ written: String, _ reference: String, _ slot: Slot, in spot: PrintedSpot, among texts: [ProseText]
  ) -> ResolvedSlot {
    guard let (figure, verdict) = verdict(on: written, reference, slot, texts) else {
      record(written, reference, .verified, .noValue, at: slot.place, in: spot)
      return .number(nil)
    }
    var finding = FigureRecord.Finding.agrees
    switch verdict {
    case .agrees: break
    case .contradicts(let problem):
      finding = .contradicts
      diagnostics.append(problem)
    case .cannotBeJudged(let problem):
      finding = .notJudged
      diagnostics.append(problem)
    }
    record(written, reference, .verified, finding, figure, at: slot.place, in: spot)
    return .verified(figure)
  }

  /// What an author's words claim, and whether they are right; `nil` where that has no value, which is recorded.
  private mutating func verdict(
    on written: String, _ reference: String, _ slot: Slot, _ texts: [ProseText]
  ) -> (Figure, Verdict)? {
    if let comparison = Comparison.parse(reference, at: slot.targetPlace) {
      return verdict(on: written, comparison, of: reference, at: slot.place)
    }
    guard let figure = figure(reference, at: slot.targetPlace) else { return nil }
    let indicator = figure.indicator.flatMap { library.book[$0] }
    let verdict = Verdict.of(written, against: figure, of: indicator, in: paper.front.period, at: slot.place)
    guard let gap = slot.gap, texts.indices.contains(gap.text) else { return (figure, verdict) }
    let (text, document) = (texts[gap.text], paper.document)
    let (before, after) = text.words(around: gap)
    let said = verdict.beside(
      Surroundings(before: before, after: after), of: written, against: figure, of: indicator, in: paper.front.period
    ) { document.places(of: [text.range(of: $0)], in: text).first ?? slot.place }
    return (figure, said)
  }

  private mutating func figure(_ text: String, at place: Place) -> Figure? {
    let trimmed = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    let result = Reference.parse(trimmed, at: place).flatMap { evaluation.figure($0, in: paper.front.period) }
    switch result {
    case .success(let figure): return figure
    case .failure(let problem):
      if !evaluation.isEcho(problem, of: trimmed) { diagnostics.append(problem) }
      return nil
    }
  }

  private mutating func crossReference(_ written: String, _ id: String, _ slot: Slot) -> ResolvedSlot {
    guard let landmark = landmarks.landmark(id, for: paper) else {
      diagnostics.append(
        Diagnostic(
          .danglingReference, at: slot.targetPlace, "nothing here is called '\(id)'",
          help: landmarks.helpWithMinute(id, for: paper) ?? landmarks.helpWithParagraph(id, as: written, for: paper)
            ?? ClosestName.help(for: id, among: landmarks.ids(for: paper).filter { MinuteNumber($0) == nil })
            ?? "give the table or chart that is meant 'id: \(id)'"))
      return .number(nil)
    }
    let cited = CitedNumber(
      written, of: landmark.number, item: landmarks.items[landmark.paper], isElsewhere: landmark.paper != paper.path)
    if cited.isWrong, let text = cited.text {
      let label = landmark.number.prefix { $0 != " " }
      diagnostics.append(
        Diagnostic(
          .wrongNumbering, at: slot.place, "the paper says \(written) but '\(id)' is \(cited.name)",
          help: "write [\(label)](ref:\(id)) and the number is filled in", fix: Fix(at: slot.place, written, to: text)))
    }
    return .crossReference(text: cited.text, to: landmark.target)
  }

  private mutating func link(_ destination: String, at place: Place) -> ResolvedSlot {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = Landmarks.resolve(parts[0], from: paper.path)
    if library.unread.contains(path) { return .number(nil) }
    guard let page = landmarks.page(path) else {
      diagnostics.append(
        Diagnostic(
          .brokenLink, at: place, "the link leads to '\(destination)', but there is no such document",
          help: ClosestName.to(path, among: landmarks.paths).map { "did you mean '\($0)'?" }
            ?? "write the path of a Markdown file, from this file's folder"))
      return .number(nil)
    }
    let fragment = parts.count > 1 ? parts[1] : nil
    if let fragment, !page.fragments.contains(fragment) {
      diagnostics.append(
        Diagnostic(
          .brokenLink, at: place, "the link leads to '#\(fragment)', which \(parts[0]) does not have",
          help: ClosestName.help(for: fragment, among: page.fragments)))
    }
    return .link(Target(address: page.address, fragment: fragment))
  }
}
