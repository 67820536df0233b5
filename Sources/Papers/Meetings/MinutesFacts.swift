public import Diagnostics
import Fields

/// What minutes say of their meeting: when it was and who was there, by role.
public struct MinutesFacts: Sendable {
  /// The weekday as printed, which has to be the date's.
  public var weekday: String?
  /// When the meeting started.
  public var time: TimeOfDay?
  /// When it ended.
  public var closed: TimeOfDay?
  /// Where it was.
  public var venue: String?
  /// Who took the chair.
  public var chair: Chair?
  /// The members who were there.
  public var present: [CommitteeFacts.Member] = []
  /// The co-opted members who were there.
  public var coOpted: [CommitteeFacts.Member] = []
  /// The members who sent apologies.
  public var apologies: [CommitteeFacts.Member] = []
  /// The officers, by job title.
  public var officers: [String] = []
  /// Others who were there.
  public var inAttendance: [String] = []
  /// The number of the first item, where earlier minutes of the year are not published here.
  public var first: Int?
  /// Which item of the agenda a minute belongs to, where its heading does not tell.
  public var agenda: [AgendaLink] = []

  /// Who took the chair.
  public enum Chair: Hashable, Sendable {
    /// The committee's chair.
    case present
    /// Not the chair; the minutes do not say who.
    case absent
    /// Somebody else, by role.
    case other(String)
  }

  /// A minute and the item of the agenda that it belongs to.
  public struct AgendaLink: Sendable {
    /// The minute's number as written, "5/24".
    public let minute: String
    /// The item's number; `nil` where the item was not on the agenda.
    public let item: Int?
    /// Where it is written.
    public let place: Place
  }
}

extension MinutesFacts {
  /// Reads the keys of minutes' front matter.
  init(reading reader: inout FieldReader) {
    weekday = reader.text("weekday")
    time = reader.time("time")
    closed = reader.time("closed")
    venue = reader.text("venue")
    chair = reader.text("chair").map { ["present": .present, "absent": .absent][$0] ?? .other($0) }
    present = CommitteeFacts.Member.list("present", &reader)
    coOpted = CommitteeFacts.Member.list("co-opted", &reader)
    apologies = CommitteeFacts.Member.list("apologies", &reader)
    officers = reader.texts("officers") ?? []
    inAttendance = reader.texts("in-attendance") ?? []
    first = reader.integer("first", in: 1...9999)
    agenda = reader.group("agenda") { group in group.keys.compactMap { AgendaLink($0.key, &group) } } ?? []
  }
}

extension MinutesFacts.AgendaLink {
  /// Reads `5/24: 4` or `5/24: none`.
  fileprivate init?(_ minute: String, _ reader: inout FieldReader) {
    let isNone = reader.text(minute) == "none"
    let item = isNone ? nil : reader.integer(minute, in: 1...999)
    guard isNone || item != nil else { return nil }
    self.init(minute: minute, item: item, place: reader.place(of: minute))
  }
}
