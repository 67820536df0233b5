import Diagnostics
import Documents

/// The papers in which a meeting looks at indicators: those of its public items, with their appendices.
struct BriefPapers {
  /// Each paper with the item that takes it, in the order of the agenda.
  let papers: [(item: AgendaItem?, paper: CheckedPaper)]

  /// The papers of a meeting's agenda.
  /// - Parameter record: whether its own minutes count too, as they do once it is over. Those of earlier meetings,
  ///   which an item confirms, never do.
  init(_ meeting: Meeting, in site: BriefSite, record: Bool = false) {
    var found: [(AgendaItem?, CheckedPaper)] = []
    for item in meeting.agenda?.front.agenda?.items ?? [] where item.exempt == nil {
      for path in item.papers {
        guard let paper = site.paper(path), paper.paper.kind != .minutes else { continue }
        found += ([paper] + site.appendices(of: paper)).map { (item, $0) }
      }
    }
    if record, let minutes = meeting.minutes.flatMap({ site.paper($0.path) }) { found.append((nil, minutes)) }
    papers = found
  }
}

/// What briefs are made from: the understood site and its verified papers.
struct BriefSite {
  let library: Library
  private let papers: [String: CheckedPaper]

  init(_ library: Library, _ papers: [CheckedPaper]) {
    self.library = library
    self.papers = Dictionary(papers.map { ($0.paper.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The verified paper of a content file.
  func paper(_ path: String) -> CheckedPaper? { papers[path] }

  /// What a report's appendices lead to: a chapter of a review, or a whole review.
  func appendices(of report: CheckedPaper) -> [CheckedPaper] {
    report.appendixTargets.flatMap { target -> [CheckedPaper] in
      for review in library.reviews {
        if review.cover.address == target.address { return review.papers.compactMap { paper($0.path) } }
        if let chapter = review.chapters.first(where: { $0.address == target.address }) {
          return [paper(chapter.path)].compactMap { $0 }
        }
      }
      return []
    }
  }
}

extension CheckedPaper {
  /// What a report's list of appendices, in its front matter or in a section of its own, links to.
  fileprivate var appendixTargets: [Target] {
    let lists = zip(paper.front.annexes, front.annexes).filter { $0.0.title == Self.appendices }.flatMap(\.1)
    let lines = paper.document.numbered.indices.first { index in
      let text = paper.document.numbered[index]
      return text.isSection && ReportSections.heading(text.text, is: Self.appendices)
    }.map { paper.linesOfSection(at: $0) }
    let ofSection = zip(paper.document.slots, slots).filter { lines?.contains($0.0.place.line) ?? false }.map(\.1)
    return (lists.flatMap(\.slots) + ofSection).compactMap { slot in
      if case .link(let target) = slot { return target }
      return nil
    }
  }

  private static let appendices = "Appendices"
}

extension Paper {
  /// The lines from a numbered section up to the next.
  fileprivate func linesOfSection(at index: Int) -> Range<Int> {
    let next = document.numbered[(index + 1)...].first(where: \.isSection)
    return document.numbered[index].place.line..<(next?.place.line ?? Int.max)
  }
}
