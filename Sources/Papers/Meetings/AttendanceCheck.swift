import Diagnostics

/// Whether the members that minutes count can all be there.
struct AttendanceCheck {
  let minutes: Paper
  let members: [CommitteeFacts.Member]

  func problems() -> [Diagnostic] {
    guard let facts = minutes.front.minutes else { return [] }
    return chair(facts) + counts(facts)
  }

  private func chair(_ facts: MinutesFacts) -> [Diagnostic] {
    guard facts.chair == .present, facts.apologies.contains(where: { $0.role.lowercased() == "chair" }) else {
      return []
    }
    return [
      Diagnostic(
        .attendance, at: place("apologies"), "the chair is said to be present and to have sent apologies",
        help: "take one out; 'chair: Vice-chair' says who took the chair instead")
    ]
  }

  /// Of each role that the committee names, no more can be present or away than it has.
  private func counts(_ facts: MinutesFacts) -> [Diagnostic] {
    let roles = members.map(\.role).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return roles.compactMap { role in
      func count(_ members: [CommitteeFacts.Member]) -> Int {
        members.filter { $0.role.lowercased() == role.lowercased() }.reduce(0) { $0 + $1.count }
      }
      let (all, present, away) = (count(members), count(facts.present + facts.coOpted), count(facts.apologies))
      guard present + away > all else { return nil }
      return Diagnostic(
        .attendance, at: place(present > 0 ? "present" : "apologies"),
        "the committee has \(all) of the role '\(role)', but \(present) were present and \(away) sent apologies",
        help: "correct the counts here, or the members in the committee's index.md")
    }
  }

  private func place(_ key: String) -> Place { minutes.front.places[key] ?? minutes.place }
}
