import Diagnostics
import Documents
import Figures
import Indicators
import Papers

/// Papers in the index: each with what it says before its first section, and with its sections.
extension SearchIndex {
  /// The committee's page, then its meetings' papers, the latest meeting first.
  static func entries(of committee: Committee, _ model: SiteModel) -> [Entry] {
    let cover = [entry(committee.cover, "Committee", model)]
    let papers = committee.meetings.reversed().flatMap { meeting in
      meeting.papers.map { paper in
        let kind = paper.kind.title
        return entry(paper, model.paper(paper.path)?.title == kind ? nil : kind, of: meeting.day.label, model)
      }
    }
    return (cover + papers).compactMap { $0 }
  }

  /// The cover, then its chapters.
  static func entries(of review: Review, _ model: SiteModel) -> [Entry] {
    review.papers.compactMap { paper in
      let isChapter = [.chapter, .kpi].contains(paper.kind)
      return entry(paper, isChapter ? nil : paper.kind.title, of: isChapter ? nil : paper.front.period?.label, model)
    }
  }

  /// The pages that belong to no publication, the home page first.
  static func pages(_ model: SiteModel) -> [Entry] {
    model.papers.filter { $0.paper.kind == .page }.sorted { $0.paper.address < $1.paper.address }
      .compactMap { entry($0.paper, nil, model) }
  }

  private static func entry(_ paper: Paper, _ kind: String?, of day: String? = nil, _ model: SiteModel) -> Entry? {
    guard let checked = model.paper(paper.path) else { return nil }
    let sections = checked.sections
    let lines = checked.wordsByLine
    // A line belongs to the last section that starts above it.
    let starts = [0] + sections.map(\.line)
    let ends = starts.dropFirst() + [Int.max]
    let texts = zip(starts, ends).map { start, end in
      lines.filter { start <= $0.line && $0.line < end }.map(\.text)
    }
    let own = zip(sections, texts.dropFirst()).map { section, texts in
      Entry(title: section.label, address: "\(paper.address)#\(section.id)", texts: texts)
    }
    let annexes = zip(checked.annexes, checked.front.annexes).map { entry, items in
      Entry(
        title: "\(entry.number) \(entry.annex.title)", address: "\(paper.address)#\(entry.annex.id)",
        texts: items.map(\.text))
    }
    let items = (paper.front.agenda?.items ?? []).map { item in
      Entry(
        title: "\(item.number) \(item.title)", address: "\(paper.address)#\(item.fragment)",
        texts: [item.purpose ?? ""])
    }
    let note = [kind, day].compactMap { $0 }.joined(separator: ", ")
    return Entry(
      title: checked.name(by: checked.title), address: paper.address,
      note: note.unlessEmpty,
      texts: checked.headTexts + (texts.first ?? []), sections: own + annexes + items)
  }
}

extension CheckedPaper {
  /// What its page says at its head, besides the title that the index names it by.
  fileprivate var headTexts: [String] {
    [shortTitle] + ([front.summary, front.chartTitle].compactMap { $0 } + front.why).map(\.text)
  }

  /// The words of its text and its blocks with the lines that they stand on, figures filled in.
  fileprivate var wordsByLine: [(line: Int, text: String)] {
    let figures = zip(paper.document.slots, slots).compactMap { slot, resolved -> (line: Int, text: String)? in
      switch (slot.kind, resolved) {
      case (_, .computed(let figure)): (slot.place.line, figure.display)
      case (.verifiedFigure(let written, _), _), (.citation(let written, _), _): (slot.place.line, written)
      default: nil
      }
    }
    let rows = blocks.flatMap { block -> [(line: Int, text: String)] in
      guard case .table(let table) = block else { return [] }
      return table.grid.rows.map { (table.request.grid.place.line, $0.label) }
    }
    return paper.document.texts.map { ($0.line, $0.text) } + figures + rows
      + blocks.flatMap(\.phrases).map { ($0.phrase.place.line, $0.text) }
  }
}
