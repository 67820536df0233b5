import Papers

/// A paper of a meeting with where it belongs.
struct MeetingPaper {
  let committee: Committee
  /// The committee's own page.
  let cover: CheckedPaper
  let meeting: Meeting
  let checked: CheckedPaper

  /// The committee, and the meeting's agenda, above the paper.
  var ancestors: [(label: String, address: String)] {
    [(label: cover.shortTitle, address: committee.cover.address)]
      + (meeting.agenda == nil || checked.paper.kind == .agenda
        ? [] : [(label: meeting.day.label, address: meeting.address)])
  }

  /// The item of the agenda that takes the paper.
  var item: AgendaItem? { meeting.agenda?.front.agenda?.item(taking: checked.paper.path) }

  /// "Scrutiny Board, 25 March 2024".
  var within: String { "\(cover.shortTitle), \(meeting.day.label)" }

  /// "Report to the Scrutiny Board, Monday 25 March 2024, item 6".
  /// - Parameter what: what the paper is, and how it is put to the board: "Report to the".
  func eyebrow(_ what: String) -> String {
    "\(what) \(cover.title), \(meeting.day.long)" + (item.map { ", item \($0.number)" } ?? "")
  }
}

extension SiteModel {
  /// The papers of a kind in all meetings of all committees.
  func meetingPapers(_ kind: DocumentKind) -> [MeetingPaper] {
    library.committees.flatMap { committee -> [MeetingPaper] in
      guard let cover = paper(committee.cover.path) else { return [] }
      return committee.meetings.flatMap { meeting in
        meeting.papers.filter { $0.kind == kind }.compactMap { paper($0.path) }.map {
          MeetingPaper(committee: committee, cover: cover, meeting: meeting, checked: $0)
        }
      }
    }
  }
}
