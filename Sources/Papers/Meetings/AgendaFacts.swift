public import Diagnostics
import Fields

/// What an agenda says: when, where, and the items in order.
public struct AgendaFacts: Sendable {
  /// The weekday as printed, which has to be the date's.
  public var weekday: String?
  /// When the meeting starts.
  public var time: TimeOfDay?
  /// Where it is.
  public var venue = ""
  /// When agenda and papers were published.
  public var published: Day?
  /// Who called the meeting, by role.
  public var signed: String?
  /// The items, numbered from 1.
  public var items: [AgendaItem] = []
  /// Notices of this meeting, after the committee's.
  public var notices: [CommitteeFacts.Notice] = []

  /// The first item that takes a paper.
  /// - Parameter path: the paper's path from the content folder.
  public func item(taking path: String) -> AgendaItem? { items.first { $0.papers.contains(path) } }

  /// "6.00 pm, Council Chamber".
  public var timeAndVenue: String { [time?.label, venue].compactMap { $0 }.joined(separator: ", ") }
}

/// An item of an agenda.
public struct AgendaItem: Sendable {
  /// Its number, from 1.
  public let number: Int
  /// Its title.
  public let title: String
  /// What is asked of the meeting: "To consider and comment on …".
  public let purpose: String?
  /// The paper's path from the content folder; `nil` where the item has none.
  public internal(set) var paper: String?
  /// The paths of further papers that go with it, such as a table that is its appendix.
  public internal(set) var further: [String]
  /// The paths of all its papers, its own first.
  public var papers: [String] { [paper].compactMap { $0 } + further }
  /// Why the public may not see the item.
  public let exempt: Exemption?
  /// The chair's reason for taking an item that was not published in time.
  public let late: String?
  /// Where the item is written.
  public let place: Place
  /// Where its paper is written.
  public let paperPlace: Place

  /// Why an item is exempt: a paragraph of Part 1 of Schedule 12A to the Local Government Act 1972.
  public struct Exemption: Hashable, Sendable {
    /// 1 to 7.
    public let paragraph: Int
    /// Why the public interest in keeping it confidential outweighs the interest in its disclosure.
    public let reason: String
  }
}

extension AgendaItem {
  /// The id of the item on the agenda's page.
  public var fragment: String { "item-\(number)" }
}

extension AgendaFacts {
  /// Reads the keys of an agenda's front matter.
  init(reading reader: inout FieldReader) {
    weekday = reader.text("weekday")
    if reader.has("time") {
      time = reader.time("time")
    } else {
      _ = reader.requiredText("time", help: "add 'time: \"18:00\"'")
    }
    venue = reader.requiredText("venue")
    published = reader.day("published")
    signed = reader.text("signed")
    notices = CommitteeFacts.Notice.list(&reader)
    items = (reader.list("items") ?? []).enumerated().map { index, value in
      var item = FieldReader(value, of: "item \(index + 1)")
      let read = AgendaItem(reading: &item, number: index + 1)
      for var problem in item.finish() {
        if value.text != nil { problem.help = "write '- {title: …, purpose: …}'" }
        reader.add(problem)
      }
      return read
    }
    if items.isEmpty {
      reader.complain(
        .missingKey, at: reader.place(of: "items"), "the agenda has no items",
        help: "add 'items:' with a list of '- title: …' and 'purpose: …'")
    }
  }
}

extension AgendaItem {
  fileprivate init(reading reader: inout FieldReader, number: Int) {
    self.number = number
    title = reader.requiredText("title")
    purpose = reader.text("purpose")
    paper = reader.text("paper")
    further = reader.texts("with") ?? []
    exempt = reader.group("exempt") {
      Exemption(
        paragraph: $0.integer("paragraph", in: 1...7) ?? 1,
        reason: $0.requiredText("reason", help: "say why keeping it confidential is in the public interest"))
    }
    late = reader.text("late")
    if reader.has("late"), late?.contains(where: { !$0.isWhitespace }) != true {
      reader.complain(
        .missingKey, at: reader.place(of: "late"), "\(reader.subject) is late, but nothing says why",
        help: "write why the chair takes it though it was not published in time: 'late: …'")
    }
    place = reader.place
    paperPlace = reader.place(of: "paper")
    guard let typed = reader.integer("number", in: 1...999), typed != number else { return }
    reader.complain(
      .wrongNumbering, at: reader.place(of: "number"), "the item is typed as \(typed) but is item \(number)",
      help: "take 'number' out: items are numbered in their order")
  }
}
