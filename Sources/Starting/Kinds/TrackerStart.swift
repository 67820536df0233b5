import Diagnostics
import Papers

extension StartingKind {
  /// A tracker, from the recommendations that are open.
  static let tracker = StartingKind(
    word: "tracker", form: "COMMITTEE DATE", summary: "a meeting's tracker of the recommendations that are open",
    example: "scrutiny-board 2024-04-15", words: 2...2
  ) { order throws(StartingProblem) in
    let found = try order.meeting()
    if let tracker = found.meeting.papers.first(where: { $0.kind == .tracker }) {
      throw .refused(
        Diagnostic(
          .fileExists, at: Place(order.folder.printed(tracker.path)), "the meeting has a tracker already",
          help: "change this file"))
    }
    let open = found.committee.outstanding(on: found.day)
    let register = "\(found.name)/recommendations.yml"
    var start = try order.paper(
      of: found, titled: "Tracking of recommendations", slug: "tracker",
      purpose: "To consider what has become of earlier recommendations.", tracker(of: open, on: found.day))
    if order.folder.files[register] == nil {
      start.files.append((register, recommendations))
    } else if found.committee.register == nil {
      start.notes.append("\(order.folder.printed(register)) could not be read: run 'scrutineer check'.")
    }
    start.notes += [
      open.isEmpty ? "No recommendation is open yet." : "It shows \(Plural.of(open.count, "open recommendation")).",
      "Next: write what has happened to each into \(order.folder.printed(register)), under 'updates'.",
    ]
    return start
  }

  private static func tracker(of open: [Recommendation], on day: Day) -> String {
    """
    ---
    # What has become of earlier recommendations. Their words, and what is new, stand in the committee's recommendations.yml.
    kind: tracker
    title: Tracking of recommendations
    \(open.isEmpty ? "# It shows every recommendation that was made before the meeting and is still open." : list(open, day))
    ---

    To be written.

    """
  }

  private static func list(_ open: [Recommendation], _ day: Day) -> String {
    let lines = open.map { "  - \($0.id) # \($0.topic): \($0.status(on: day).rawValue)" }
    return """
      # Those that were open before the meeting. Without this list the tracker finds them by itself.
      recommendations:
      \(lines.joined(separator: "\n"))
      """
  }

  private static let recommendations = """
    # What the committee asked for, and what came of it. Each id stays the same for ever, since links lead to it.
    # Take the marks of the lines below away, and change them:
    # visits:
    #   meeting: 2024-07-08
    #   topic: Visits
    #   text: That more visits are made on time.
    #   owner: Director of Children’s Services
    #   # Who has to answer: executive within two months, nhs within 28 days, officer by no fixed date.
    #   to: executive
    #   updates:
    #     - {meeting: 2024-09-09, status: in progress, text: A plan was agreed.}

    """
}
