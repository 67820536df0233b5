import Figures
import Indicators

/// What a councillor reads on the way to a meeting: what is asked, what stands out, what has changed, what to ask.
///
/// Nothing in it is written by hand: every sentence is a fixed one, filled from the papers and the data.
public struct MemberBrief: Sendable {
  /// How many lines of enquiry a brief prints.
  public static let mostQuestions = 12

  /// The agenda's items with what their papers ask of the board.
  public let items: [BriefItem]
  /// How many indicators the papers use.
  public let indicators: Int
  /// What stands out, the gravest first.
  public let exceptions: [BriefException]
  /// How many indicators are not judged, and why not; `nil` where all are.
  public let unjudged: String?
  /// The committee's meeting before; `nil` for its first.
  public let previous: Day?
  /// How values differ from those known at the meeting before.
  public let values: [BriefChange]
  /// What has become of recommendations since then.
  public let recommendations: [BriefChange]
  /// Every figure that it says, in the order of its sentences.
  public let records: [FigureRecord]

  /// The brief of a meeting.
  /// - Parameters:
  ///   - meeting: one of the committee's meetings.
  ///   - papers: every paper of the site, verified.
  public init(of meeting: Meeting, in committee: Committee, _ library: Library, _ papers: [CheckedPaper]) {
    let site = BriefSite(library, papers)
    let subjects = BriefSubject.all(in: BriefPapers(meeting, in: site), of: meeting, library)
    let tracker = meeting.papers.first { $0.kind == .tracker }?.path
    let trackerItem = tracker.flatMap { meeting.agenda?.front.agenda?.item(taking: $0) }
    items = BriefItem.all(of: meeting, in: site)
    indicators = subjects.count
    exceptions = BriefEvidence(
      day: meeting.day, subjects: subjects, register: committee.register, trackerItem: trackerItem
    ).exceptions()
    unjudged = BriefJudgement.sentence(on: subjects)
    let earlier = committee.meetings.last { $0.day < meeting.day }
    previous = earlier?.day
    values = earlier.map { Self.changes(of: subjects, since: $0, in: site) } ?? []
    recommendations =
      previous.flatMap { committee.register?.changes(since: $0, until: meeting.day, item: trackerItem) } ?? []
    records = Self.records(
      of: exceptions.map(\.sentence) + values.map(\.sentence) + recommendations.map(\.sentence), meeting, library)
  }

  /// How many questions are not printed.
  public var furtherQuestions: Int { max(0, exceptions.count - Self.mostQuestions) }

  /// What the papers of the meeting before knew of an indicator counts; else what was known on its day.
  private static func changes(of subjects: [BriefSubject], since earlier: Meeting, in site: BriefSite) -> [BriefChange]
  {
    let known = BriefSubject.all(in: BriefPapers(earlier, in: site, record: true), of: earlier, site.library)
    let limits = Dictionary(known.map { ($0.definition.id, $0.limit) }, uniquingKeysWith: { first, _ in first })
    return subjects.compactMap { $0.change(since: limits[$0.definition.id] ?? earlier.day.number) }
  }

  private static func records(of sentences: [BriefSentence], _ meeting: Meeting, _ library: Library) -> [FigureRecord] {
    var records: [FigureRecord] = []
    for case .figure(let figure, let words) in sentences.flatMap(\.pieces) {
      records.append(
        FigureRecord(
          text: words, reference: figure.reference.text, kind: .computed, finding: .agrees, figure: figure,
          status: library.evaluation.status(of: figure), definition: nil,
          sources: library.sources(of: figure), place: figure.reference.place,
          address: meeting.address + Meeting.briefFolder, anchor: "page-figure-\(records.count + 1)", slot: nil))
    }
    return records
  }
}
