import Diagnostics
import Documents
import Indicators

/// Everything on the site that a link or cross-reference can lead to.
struct Landmarks {
  /// A numbered thing: "Table 3" and where it is.
  struct Landmark {
    let number: String
    let target: Target
    /// The path of the paper that holds it.
    let paper: String
  }

  /// Papers by path from the content folder.
  let papers: [String: Paper]
  /// Pages of files that are no papers, by path: `glossary.yml`.
  let lists: [String: String]
  /// The agenda item that takes each paper of a meeting, by the paper's path.
  private(set) var items: [String: Int] = [:]
  /// Numbered things by publication and id; those without an id of their own by paper too.
  private var numbered: [String: [String: Landmark]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ library: Library) {
    papers = Dictionary(library.papers.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    lists = library.glossary.isEmpty ? [:] : ["glossary.yml": "glossary/"]
    for meeting in library.committees.flatMap(\.meetings) {
      for item in meeting.agenda?.front.agenda?.items ?? [] {
        for path in item.papers where path.hasPrefix(meeting.address) && items[path] == nil {
          items[path] = item.number
        }
      }
    }
    diagnostics = Self.doubleAddresses(library, lists: lists)
    for paper in library.papers { add(paper) }
  }

  /// What an id stands for within a paper's publication.
  func landmark(_ id: String, for paper: Paper) -> Landmark? {
    numbered[paper.path]?[id] ?? Self.publications(paper).lazy.compactMap { numbered[$0]?[id] }.first
  }

  /// The ids within a paper's publication.
  func ids(for paper: Paper) -> [String] {
    Self.publications(paper).flatMap { numbered[$0].map { Array($0.keys) } ?? [] }
  }

  /// The publications whose ids a paper may use: its own, and for a paper of a meeting the committee's minutes.
  private static func publications(_ paper: Paper) -> [String] {
    paper.kind.shelf == .committee ? [publication(paper), committee(paper)] : [publication(paper)]
  }

  private static func committee(_ paper: Paper) -> String { String(paper.path.prefix { $0 != "/" }) }

  /// The folder whose papers share their numbering; a plain page is its own.
  static func publication(_ paper: Paper) -> String {
    paper.kind == .page ? paper.path : paper.path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private mutating func add(_ paper: Paper) {
    for (caption, number) in zip(paper.document.tables, paper.tableNumbers) {
      if let id = caption.id { add(id, number, paper, at: caption.place) }
    }
    for block in paper.blocks where !block.id.isEmpty {
      if let heading = paper.document.headings.first(where: { $0.id == block.id }) {
        var problem = Diagnostic(
          .duplicateId, at: block.place, "the id '\(block.id)' is that of a heading on the same page",
          help: "give the \(block.label.isEmpty ? "block" : block.label.lowercased()) another id")
        problem.notes = ["the heading '\(heading.text)' is at \(heading.place)"]
        diagnostics.append(problem)
      }
      if block.id == Numbering.id(of: block.number) {
        addGenerated(block.id, block.number, paper)
      } else {
        add(block.id, block.number, paper, at: block.place)
      }
    }
    for paragraph in paper.paragraphs {
      if let id = paragraph.id { add(id, "Paragraph \(paragraph.number)", paper, at: paragraph.place) }
    }
    for minute in paper.minutes {
      let ids = [minute.number, "\(paper.path.split(separator: "/")[1])#\(minute.heading.id)"]
      for id in ids {
        add(
          id, "Minute \(minute.number)", paper, at: minute.place, fragment: minute.heading.id, in: Self.committee(paper)
        )
      }
    }
    for (index, heading) in paper.document.headings.enumerated() where paper.minutes.isEmpty {
      guard let number = paper.sectionNumbers[index] else { continue }
      let stem = paper.address.split(separator: "/").last.map(String.init) ?? ""
      add("\(stem)#\(heading.id)", "Section \(number)", paper, at: heading.place, fragment: heading.id)
    }
  }

  /// Adds an id that its author did not give: papers of a meeting each have a `figure-1`.
  private mutating func addGenerated(_ id: String, _ number: String, _ paper: Paper) {
    let landmark = Landmark(
      number: number, target: Target(address: paper.address, fragment: id), paper: paper.path)
    for holder in [paper.path, Self.publication(paper)] where numbered[holder]?[id] == nil {
      numbered[holder, default: [:]][id] = landmark
    }
  }

  private mutating func add(
    _ id: String, _ number: String, _ paper: Paper, at place: Place, fragment: String? = nil,
    in publication: String? = nil
  ) {
    let publication = publication ?? Self.publication(paper)
    let landmark = Landmark(
      number: number, target: Target(address: paper.address, fragment: fragment ?? id), paper: paper.path)
    if let first = numbered[publication, default: [:]].updateValue(landmark, forKey: id) {
      numbered[publication]?[id] = first
      // Two papers at one address have been reported.
      if first.paper != paper.path, first.target.address == paper.address { return }
      var problem = Diagnostic(
        .duplicateId, at: place, "the id '\(id)' is used twice in this publication", help: "give one of them another id"
      )
      if !first.number.isEmpty { problem.notes = ["the first is \(first.number)"] }
      diagnostics.append(problem)
    }
  }
}
