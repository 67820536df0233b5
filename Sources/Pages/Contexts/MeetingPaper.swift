import Papers

/// A paper of a meeting with where it belongs.
struct MeetingPaper {
  let committee: Committee
  let meeting: Meeting
  let checked: CheckedPaper

  /// The committee, and the meeting's agenda, above the paper.
  var ancestors: [(label: String, address: String)] {
    [(label: committee.cover.shortTitle, address: committee.cover.address)]
      + (meeting.agenda == nil || checked.paper.kind == .agenda
        ? [] : [(label: meeting.day.label, address: meeting.address)])
  }

  /// The item of the agenda that takes the paper.
  var item: AgendaItem? { meeting.agenda?.front.agenda?.items.first { $0.paper == checked.paper.path } }

  /// "Scrutiny Board, 25 March 2024".
  var within: String { "\(committee.cover.shortTitle), \(meeting.day.label)" }
}

extension SiteModel {
  /// The papers of a kind in all meetings of all committees.
  func meetingPapers(_ kind: DocumentKind) -> [MeetingPaper] {
    library.committees.flatMap { committee in
      committee.meetings.flatMap { meeting in
        meeting.papers.filter { $0.kind == kind }.compactMap { paper($0.path) }.map {
          MeetingPaper(committee: committee, meeting: meeting, checked: $0)
        }
      }
    }
  }
}
