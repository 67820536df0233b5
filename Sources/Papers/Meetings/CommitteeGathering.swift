import Diagnostics

/// Puts the papers of committees into their meetings.
struct CommitteeGathering {
  private let folder: SourceFolder
  private let unread: Set<String>
  private let objectives: [String]
  private(set) var committees: [Committee] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - papers: every paper of the site.
  ///   - unread: documents that could not be read.
  ///   - objectives: those of the council's plan.
  init(_ papers: [Paper], in folder: SourceFolder, unread: Set<String>, objectives: [String]) {
    self.folder = folder
    self.objectives = objectives
    self.unread = unread
    let members = papers.filter { $0.shelf == .committee }
    let groups = Dictionary(grouping: members) { String($0.path.prefix { $0 != "/" }) }
    for (name, members) in groups.sorted(by: { $0.key < $1.key }) { gather(name, members) }
    let all = Dictionary(papers.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for committee in committees { check(committee, all) }
  }

  private mutating func gather(_ name: String, _ members: [Paper]) {
    guard let cover = members.first(where: { $0.kind == .committee }) else {
      guard folder.files["\(name)/index.md"] == nil else { return }
      diagnostics.append(
        Diagnostic(
          .missingCover, at: Place(folder.printed(name)), "the committee '\(name)' has papers but no index.md",
          help: "add \(folder.printed(name))/index.md with 'kind: committee' and a title"))
      return
    }
    let days = Dictionary(grouping: members.filter { $0.kind != .committee && $0.kind != .recommendations }) {
      $0.path.split(separator: "/")[1]
    }
    let meetings = days.compactMap { text, papers -> Meeting? in
      guard let day = Day(text) else { return nil }
      let ordered = papers.filter { $0.kind == .agenda } + papers.filter { $0.kind != .agenda }
      return Meeting(day: day, address: "\(name)/\(text)/", papers: ordered)
    }
    var committee = Committee(
      cover: numbered(cover), facts: cover.front.committee ?? CommitteeFacts(),
      meetings: meetings.sorted { $0.day < $1.day },
      register: members.first { $0.kind == .recommendations }.map { RecommendationRegister(paper: $0) })
    if committee.facts.objectives.isEmpty { committee.facts.objectives = objectives }
    for index in committee.meetings.indices {
      committee.meetings[index].papers = committee.meetings[index].papers.map {
        numbered($0).withEveryObjective(of: committee.facts)
      }
    }
    numberMinutes(of: &committee)
    let register = "\(name)/\(RecommendationRegister.fileName)"
    if !unread.contains(register) {
      let filling = TrackerFilling(committee, file: register, in: folder)
      committee.trackers = filling.trackers
      diagnostics += filling.diagnostics
    }
    committees.append(committee)
  }

  private mutating func numberMinutes(of committee: inout Committee) {
    var numbering = MinuteNumbering()
    for index in committee.meetings.indices {
      let path = committee.meetings[index].address + "minutes.md"
      numbering.number(&committee.meetings[index], isUnread: unread.contains(path))
      committee.meetings[index].tieMinutes()
    }
    diagnostics += numbering.diagnostics
  }

  private mutating func numbered(_ paper: Paper) -> Paper {
    var (paper, counts) = (paper, [String: Int]())
    Numbering.number(&paper, counts: &counts)
    diagnostics += paper.numberParagraphs()
    if var agenda = paper.front.agenda {
      for index in agenda.items.indices {
        agenda.items[index].paper = agenda.items[index].paper.map { Landmarks.resolve($0, from: paper.path) }
        agenda.items[index].further = agenda.items[index].further.map { Landmarks.resolve($0, from: paper.path) }
      }
      paper.front.agenda = agenda
    }
    return paper
  }

  private mutating func check(_ committee: Committee, _ papers: [String: Paper]) {
    diagnostics += committee.lostMinutes()
    for meeting in committee.meetings {
      if let minutes = meeting.minutes {
        diagnostics += MinutesCheck(minutes: minutes, meeting: meeting).problems()
        diagnostics += AttendanceCheck(minutes: minutes, members: committee.facts.members).problems()
      }
      for paper in meeting.papers where paper.kind == .report {
        diagnostics += ReportCheck(report: paper, facts: committee.facts).problems()
      }
      guard let agenda = meeting.agenda else { continue }
      diagnostics += AgendaCheck(
        agenda: agenda, meeting: meeting, clearDays: committee.facts.clearDays, papers: papers, unread: unread
      ).problems()
    }
  }
}
