import Papers

/// What pages about a committee have in common; each is `false` where there is nothing to say.
enum CommitteeContext {
  /// Members by role: "Councillor (10)", "Co-opted member, representing …".
  static func members(_ committee: Committee) -> Any {
    items(
      committee.facts.members.map { ["role": $0.roleAndCount, "represents": $0.represents.orFalse] })
  }

  /// Whom to ask.
  static func contact(_ committee: Committee) -> Any {
    committee.facts.contact.map { contact -> Templates.Context in
      ["role": contact.role, "email": contact.email.orFalse, "telephone": contact.telephone.orFalse]
    } ?? false as Any
  }

  /// What everybody who comes should know.
  static func notices(_ notices: [CommitteeFacts.Notice]) -> Any {
    items(notices.map { ["title": $0.title, "text": $0.text] })
  }

  /// A list for a section that is left out where it is empty.
  static func items(_ items: [Templates.Context]) -> Any { items.isEmpty ? false : ["items": items] as Any }

  /// The line that says whether the law's notice was given.
  static func notice(for meeting: Meeting, of committee: Committee) -> String {
    let days = committee.facts.clearDays
    let clear = "\(days == 5 ? "five" : days == 3 ? "three" : String(days)) clear days"
    let last = meeting.day.lastPublication(clearDays: days)
    let law = "as the Local Government Act 1972 (section 100B) asks"
    guard let published = meeting.agenda?.front.agenda?.published else {
      return "Agenda and papers are to be published by \(last.long), \(clear) before the meeting, \(law)."
    }
    guard published > last else {
      return "Agenda and papers were published on \(published.long), at least \(clear) before the meeting, \(law)."
    }
    return "Agenda and papers were published on \(published.long), fewer than \(clear) before the meeting. The Local "
      + "Government Act 1972 (section 100B) asks for publication by \(last.long)."
  }
}
