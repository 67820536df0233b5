import Diagnostics
import Fields

/// A committee, board or panel: its page, its members by role, and its meetings in order of time.
public struct Committee: Sendable {
  /// The committee's own page.
  public let cover: Paper
  /// What its front matter says.
  public internal(set) var facts: CommitteeFacts
  /// Its meetings, the earliest first.
  public internal(set) var meetings: [Meeting]

  /// Its recommendations; `nil` where it keeps no list of them.
  public internal(set) var register: RecommendationRegister?
  /// Its trackers, the earliest first.
  public internal(set) var trackers: [Tracker] = []

  /// The page, the recommendations and the papers of every meeting.
  public var papers: [Paper] { [cover] + [register?.paper].compactMap { $0 } + meetings.flatMap(\.papers) }
}

/// A meeting: the folder of one day.
public struct Meeting: Sendable {
  /// When it is.
  public let day: Day
  /// Its folder from the top of the site, with a slash at the end.
  public let address: String
  /// The papers, the agenda first, then in the order of their file names.
  public internal(set) var papers: [Paper]

  /// The folder of a meeting's pack, below its own.
  public static let packFolder = "pack/"
  /// The folder of a meeting's brief for members, below its own.
  public static let briefFolder = "brief/"

  /// The agenda; `nil` for a meeting of which only minutes are published.
  public var agenda: Paper? { papers.first { $0.kind == .agenda } }
  /// The minutes, once there are any.
  public var minutes: Paper? { papers.first { $0.kind == .minutes } }
}

/// What a committee says of itself.
public struct CommitteeFacts: Sendable {
  /// The members by role, in the order written.
  public var members: [Member] = []
  /// How many clear days lie between publication and meeting.
  public var clearDays = 5
  /// Whom to ask.
  public var contact: Contact?
  /// What is said to everybody who comes.
  public var notices: [Notice] = []
  /// The objectives of the council's plan, which reports name; the site's where none are given here.
  public var objectives: [String] = []
  /// The sections that its reports have to have.
  public var reportSections = ReportSections.usual
  /// What it plans to look at.
  public var workProgramme: [WorkItem] = []

  /// Members of one role.
  public struct Member: Sendable {
    /// "Chair", "Councillor", "Co-opted member".
    public let role: String
    /// How many there are.
    public let count: Int
    /// The body that a co-opted member represents.
    public let represents: String?
  }

  /// Whom to ask about a committee's papers.
  public struct Contact: Sendable {
    /// "Democratic Services".
    public let role: String
    /// The address of a mailbox.
    public let email: String?
    /// A telephone number.
    public let telephone: String?
  }

  /// One of the notices about meetings.
  public struct Notice: Sendable {
    /// A word or two.
    public let title: String
    /// A sentence or two.
    public let text: String
  }

  /// An item of the work programme.
  public struct WorkItem: Sendable {
    /// What.
    public let topic: String
    /// The meeting that it is planned for; `nil` for "not yet dated".
    public let meeting: Day?
    /// Why, or what is asked.
    public let note: String?
  }
}

extension CommitteeFacts {
  /// Reads the keys of a committee's front matter.
  init(reading reader: inout FieldReader) {
    clearDays = reader.integer("clear-days", in: 1...28) ?? 5
    contact = reader.group("contact") {
      Contact(role: $0.requiredText("role"), email: $0.text("email"), telephone: $0.text("telephone"))
    }
    members = Member.list("members", &reader)
    notices = Notice.list(&reader)
    objectives = reader.texts("objectives") ?? []
    reportSections = reader.texts("report-sections") ?? ReportSections.usual
    workProgramme = reader.groups("work-programme", of: "work-programme item") {
      WorkItem(topic: $0.requiredText("topic"), meeting: $0.day("meeting"), note: $0.text("note"))
    }
  }
}

extension CommitteeFacts.Member {
  /// Reads a list of members: `{role: Councillor, count: 4}`.
  static func list(_ key: String, _ reader: inout FieldReader) -> [Self] {
    reader.groups(key, of: "member") {
      Self(
        role: $0.requiredText("role"), count: $0.integer("count", in: 1...200) ?? 1, represents: $0.text("represents"))
    }
  }
}

extension CommitteeFacts.Notice {
  /// Reads `notices`.
  static func list(_ reader: inout FieldReader) -> [Self] {
    reader.groups("notices", of: "notice") { Self(title: $0.requiredText("title"), text: $0.requiredText("text")) }
  }
}

extension FieldReader {
  /// A list of mappings, each read by a reader of its own: "item 2 of the agenda".
  mutating func groups<Result>(_ key: String, of word: String, _ read: (inout FieldReader) -> Result) -> [Result] {
    (list(key) ?? []).enumerated().map { index, value in
      var reader = FieldReader(value, of: "\(word) \(index + 1)", in: source)
      let result = read(&reader)
      for problem in reader.finish() { add(problem) }
      return result
    }
  }
}
