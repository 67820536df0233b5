import Diagnostics
import Testing

@testable import Starting

@Suite("What cannot be started") struct RefusalTests {
  /// What is said instead of a start: wrong usage as it is, a refusal as rule, place, message and help.
  private func refusal(_ line: String, time: String? = nil, changing changes: [String: String?] = [:]) -> String {
    do {
      let start = try StartingTests.start(line, time: time, changing: changes)
      return "writes \(start.files.map(\.path))"
    } catch StartingProblem.usage(let message) {
      return message
    } catch StartingProblem.refused(let problem) {
      return "\(problem.rule.id) \(problem.place?.path ?? ""): \(problem.message); \(problem.help ?? "")"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "says why",
    arguments: [
      ("meting a b", "there is no 'meting' to start from; did you mean 'meeting'?"),
      ("meeting scrutiny-board", "'meeting' needs COMMITTEE DATE [--time 18:00]"),
      ("meeting scrutiny-board 2024-09-09 18:00", "'meeting' takes no more than COMMITTEE DATE [--time 18:00]"),
      (
        "meeting scrutiny-board 2024-02-30",
        "'2024-02-30' is not a date; write year, month and day, such as 2024-06-10"
      ),
      (
        "meeting scrutiny-bord 2024-09-09",
        "unknown-committee content/scrutiny-bord: there is no committee 'scrutiny-bord'; did you mean 'scrutiny-board'?"
      ),
      (
        "meeting scrutiny-board 2024-07-08",
        "file-exists content/scrutiny-board/2024-07-08/agenda.md: the file is there already, and nothing is written over "
          + "it; choose another name, or change this file"
      ),
      (
        "report scrutiny-board 2024-07-09 Plans",
        "unknown-meeting content/scrutiny-board/2024-07-09: there is no agenda for a meeting on 9 July 2024; "
          + "'scrutineer new meeting scrutiny-board 2024-07-09' writes one"
      ),
      (
        "report scrutiny-board 2024-07-08 Visits",
        "file-exists content/scrutiny-board/2024-07-08/01-visits.md: there is a paper of this title already, and nothing "
          + "is written over it; choose another title, or change this file"
      ),
      (
        "minutes scrutiny-board/2024-07-09",
        "unknown-meeting content/scrutiny-board/2024-07-09: there is no agenda for a meeting on 9 July 2024; "
          + "'scrutineer new meeting scrutiny-board 2024-07-09' writes one"
      ),
      (
        "minutes bord/2024-07-08",
        "unknown-committee content/bord: there is no committee 'bord'; there is: scrutiny-board"
      ),
      (
        "minutes scrutiny-board/8-July",
        "'8-July' is not a date; write year, month and day, such as 2024-06-10"
      ),
      (
        "minutes scrutiny-board 2024-04-15",
        "file-exists content/scrutiny-board/2024-04-15/minutes.md: the file is there already, and nothing is written over "
          + "it; choose another name, or change this file"
      ),
      (
        "tracker scrutiny-board/2024-07-08",
        "file-exists content/scrutiny-board/2024-07-08/02-tracker.md: the meeting has a tracker already; change this file"
      ),
      ("tracker scrutiny-board/2024-07-08/02-tracker.md", "'tracker' needs COMMITTEE DATE"),
      ("minutes scrutiny-board", "'minutes' needs COMMITTEE DATE"),
      ("report scrutiny-board 2024-07-08 2024", "'2024' cannot be a title; it needs a word with plain letters"),
      (
        "chapter vists Next",
        "unknown-review content/reviews/vists: there is no review 'vists'; did you mean 'visits'?"
      ),
      (
        "indicator Visits_late Visits",
        "'Visits_late' cannot be the name of an indicator; use small letters, digits and hyphens, such as visits-late"
      ),
      (
        "indicator visits Visits",
        "file-exists content/indicators/visits.yml: there is an indicator 'visits' already; choose another name"
      ),
      (
        "committee glossary Words",
        "'glossary' is a folder of another use; choose another name for the committee"
      ),
      ("committee data Data", "'data' is a folder of another use; choose another name for the committee"),
    ])
  func refusals(_ line: String, _ said: String) {
    #expect(refusal(line) == said)
  }

  @Test("a paper about an indicator needs one, and a meeting an agenda that can be read") func missing() throws {
    let without = ["indicators/visits.yml": nil as String?]
    #expect(
      refusal("briefing scrutiny-board 2024-07-08 Visits now", changing: without)
        == "no-indicator content/indicators: there is no indicator that the paper could show; "
        + "'scrutineer new indicator NAME TITLE' writes one")
    let agenda = String(
      decoding: try #require(StartingTests.content["scrutiny-board/2024-07-08/agenda.md"]), as: UTF8.self)
    for text in ["Agenda", agenda.replacing("items:", with: "itmes:")] {
      #expect(
        refusal("minutes scrutiny-board 2024-07-08", changing: ["scrutiny-board/2024-07-08/agenda.md": text])
          == "unknown-meeting content/scrutiny-board/2024-07-08/agenda.md: the agenda of 8 July 2024 could not be read; "
          + "run 'scrutineer check'")
    }
  }

  @Test("a time is a time, and only meetings have one") func times() {
    let said = "'6pm' is not a time; write hours and minutes, such as 18:00"
    #expect(refusal("meeting scrutiny-board 2024-09-09", time: "6pm") == said)
    #expect(refusal("chapter visits Next", time: "18:00") == "'chapter' takes no --time")
  }
}
