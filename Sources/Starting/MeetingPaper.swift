import Diagnostics
import Indicators
import Papers

/// A meeting that has an agenda.
struct MeetingFound {
  /// Its committee, by folder and as a whole.
  let name: String
  let committee: Committee
  let meeting: Meeting
  /// Its agenda, as a paper and what it says.
  let agenda: Paper
  let facts: AgendaFacts

  /// Its day.
  var day: Day { meeting.day }
  /// Its folder from the content folder.
  var folder: String { "\(name)/\(day.id)" }
}

extension Order {
  /// The meeting that the first two words name, by its agenda.
  func meeting() throws(StartingProblem) -> MeetingFound {
    let (name, committee) = try committee()
    let day = try day()
    if let meeting = committee.meetings.first(where: { $0.day == day }), let agenda = meeting.agenda,
      let facts = agenda.front.agenda, !facts.items.isEmpty
    {
      return MeetingFound(name: name, committee: committee, meeting: meeting, agenda: agenda, facts: facts)
    }
    let path = "\(name)/\(day.id)/agenda.md"
    let isThere = folder.files[path] != nil
    throw .refused(
      Diagnostic(
        .unknownMeeting, at: Place(folder.printed(isThere ? path : "\(name)/\(day.id)")),
        isThere
          ? "the agenda of \(day.label) could not be read" : "there is no agenda for a meeting on \(day.label)",
        help: isThere ? "run 'scrutineer check'" : "'scrutineer new meeting \(name) \(day.id)' writes one"))
  }

  /// A paper that the order's third word gives its title to, with its item on the agenda.
  /// - Parameters:
  ///   - next: what to do next.
  ///   - text: writes the paper under its title.
  func paper(
    purpose: String, next: String, text: (String) throws(StartingProblem) -> String
  ) throws(StartingProblem) -> Start {
    let found = try meeting()
    let (title, slug) = try Naming.title(self[2])
    var start = try paper(of: found, titled: title, slug: slug, purpose: purpose, try text(title))
    start.notes.append("Next: " + next)
    return start
  }

  /// A paper of a meeting, with its item on the agenda.
  func paper(
    of found: MeetingFound, titled title: String, slug: String, purpose: String, _ text: String
  ) throws(StartingProblem) -> Start {
    let path = try Naming.next(slug, in: found.folder, of: folder)
    let item = AgendaItemLine(
      title: title, purpose: purpose, file: path.split(separator: "/").last.map(String.init) ?? "")
    var start = Start(files: [(path, text)])
    if let change = item.added(to: found.agenda.path, in: folder) {
      start.changes = [change]
      start.notes = ["The agenda has it as item \(found.facts.items.count + 1)."]
    } else {
      start.notes = ["Add this line to 'items:' of \(folder.printed(found.agenda.path)):", item.line]
    }
    return start
  }

  /// An indicator of the authority's own to show in a paper: the site's first.
  func anIndicator() throws(StartingProblem) -> (id: String, title: String) {
    let definitions = library.book.indicators.map(\.definition)
    if let found = definitions.first(where: { $0.own == nil && !library.book.faulty.contains($0.id) }) {
      return (found.id, found.title)
    }
    throw .refused(
      Diagnostic(
        .noIndicator, at: Place(folder.printed("indicators")), "there is no indicator that the paper could show",
        help: "'scrutineer new indicator NAME TITLE' writes one"))
  }
}
