public import Diagnostics
import Indicators

/// An id that a tracker names.
public struct TrackedID: Sendable {
  /// The recommendation's id.
  public let id: String
  /// Where it is named.
  public let place: Place
}

/// A meeting's tracker, filled: which recommendations it shows, and since when what has happened is news.
public struct Tracker: Sendable {
  /// The paper.
  public let path: String
  /// The day of its meeting.
  public let day: Day
  /// The day of the tracker before; `nil` for the committee's first.
  public let previous: Day?
  /// What it shows, in order.
  public let recommendations: [Recommendation]
}

/// Fills a committee's trackers one after the other, and notices what gets lost between them.
struct TrackerFilling {
  private let register: RecommendationRegister?
  /// The file that holds the recommendations, as it is printed.
  private let file: String
  private let folder: SourceFolder
  private(set) var trackers: [Tracker] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ committee: Committee, file: String, in folder: SourceFolder) {
    register = committee.register
    self.file = folder.printed(file)
    self.folder = folder
    for meeting in committee.meetings {
      let earlier = trackers.filter { $0.day < meeting.day }
      for paper in meeting.papers where paper.kind == .tracker { fill(paper, of: meeting.day, after: earlier) }
      checkLost(meeting, since: earlier)
    }
  }

  private mutating func fill(_ paper: Paper, of day: Day, after earlier: [Tracker]) {
    let previous = earlier.last?.day
    let shown = paper.front.tracked.map { named($0, of: day) } ?? register?.outstanding(on: day, since: previous) ?? []
    trackers.append(Tracker(path: paper.path, day: day, previous: previous, recommendations: shown))
  }

  private mutating func named(_ ids: [TrackedID], of day: Day) -> [Recommendation] {
    var seen: Set<String> = []
    return ids.compactMap { tracked in
      guard seen.insert(tracked.id).inserted else {
        complain(.duplicateId, tracked, "the tracker names '\(tracked.id)' twice", help: "take one of them out")
        return nil
      }
      guard let recommendation = register?[tracked.id] else {
        // What is wrong with one that is written has been reported there.
        if register?.declares(tracked.id) == true { return nil }
        complain(
          .unknownRecommendation, tracked, "there is no recommendation '\(tracked.id)'",
          help: ClosestName.help(for: tracked.id, among: register?.all.map(\.id) ?? []) ?? "add it to \(file)")
        return nil
      }
      if recommendation.meeting >= day {
        complain(
          .wrongDate, tracked,
          "'\(tracked.id)' was made on \(recommendation.meeting.label), so the tracker of \(day.label) cannot show it",
          help: "take it out, or correct 'meeting' in \(file)")
      }
      return recommendation
    }
  }

  private mutating func complain(_ rule: Rule, _ tracked: TrackedID, _ message: String, help: String) {
    diagnostics.append(Diagnostic(rule, at: tracked.place, message, help: help))
  }

  /// Whatever one meeting's tracker showed and had not closed is in the next meeting's.
  private mutating func checkLost(_ meeting: Meeting, since earlier: [Tracker]) {
    let now = trackers.filter { $0.day == meeting.day }
    guard let paper = meeting.papers.first(where: { $0.path == now.first?.path }), let previous = earlier.last?.day
    else { return }
    let shown = Set(now.flatMap { $0.recommendations.map(\.id) })
    let before = earlier.filter { $0.day == previous }.flatMap(\.recommendations)
    for lost in before where !lost.status(on: previous).isClosed && !shown.contains(lost.id) {
      let status = lost.status(on: previous).rawValue
      diagnostics.append(
        Diagnostic(
          .lostRecommendation, at: paper.front.places["recommendations"] ?? paper.place,
          "'\(lost.id)' is missing: in the tracker of \(previous.label) it was \(status)",
          notes: notes(on: lost, in: earlier),
          help: "add '\(lost.id)' to 'recommendations'; once it is shown as complete, declined or withdrawn it may go"))
    }
  }

  private func notes(on lost: Recommendation, in earlier: [Tracker]) -> [String] {
    let tracker = earlier.last { $0.recommendations.contains { $0.id == lost.id } }.map { folder.printed($0.path) }
    return (tracker.map { ["that tracker is \($0)"] } ?? []) + ["the recommendation is at \(lost.place)"]
  }
}
