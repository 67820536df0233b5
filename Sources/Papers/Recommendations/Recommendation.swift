public import Diagnostics
public import Documents
import Fields

/// What a committee asked somebody to do, with what came of it.
public struct Recommendation: Sendable {
  /// Who has to answer, which decides by when.
  public enum Addressee: String, CaseIterable, Sendable {
    /// The council's executive: two months. Source: Local Government Act 2000, section 9FE.
    case executive
    /// A health body: 28 days. Source: Health Scrutiny Regulations 2013, regulation 22.
    case nhs
    /// Officers and members, where the law sets no date.
    case officer
  }

  /// An answer.
  public struct Response: Sendable {
    /// When it was given.
    public let day: Day
    /// What it says; missing only where that has been reported.
    public let text: Phrase?
  }

  /// A lettered part.
  public struct Part: Sendable {
    /// "a", "b" …
    public let letter: String
    /// What is asked.
    public let text: Phrase?
    /// What was answered.
    public let response: Phrase?
    /// Where it stands; `nil` where only the whole has a status.
    public let status: RecommendationStatus?
    /// Where it is written.
    public let place: Place
  }

  /// News about it.
  public struct Update: Sendable {
    /// When.
    public let day: Day
    /// The meeting that heard it.
    public let meeting: Day?
    /// What is new.
    public let text: Phrase?
    /// Where it stands from then on; `nil` where that has not changed.
    public let status: RecommendationStatus?
  }

  /// The key in the file, unique in its committee.
  public let id: String
  /// When it was made.
  public let meeting: Day
  /// The minute that records it: "12/23".
  public let minute: String?
  /// What it is about.
  public let topic: String
  /// What is asked.
  public let text: Phrase?
  /// Who does it, by role.
  public let owner: String
  /// Who has to answer.
  public let addressee: Addressee
  /// When it was received by those who have to answer.
  public let received: Day
  /// By when it is to be done, where a day was agreed.
  public let due: Day?
  /// The answer to it as a whole.
  public let response: Response?
  /// Its parts, in order.
  public let parts: [Part]
  /// News, the earliest first.
  public let updates: [Update]
  /// The days on which its status changed, the earliest first.
  public let changes: [(day: Day, status: RecommendationStatus)]
  /// Where it is written.
  public let place: Place
  /// Where its minute is written.
  let minutePlace: Place

  /// Every text of it that readers see.
  var phrases: [Phrase] {
    ([text, response?.text] + parts.flatMap { [$0.text, $0.response] } + updates.map(\.text)).compactMap { $0 }
  }
}

/// Where a recommendation stands.
public enum RecommendationStatus: String, CaseIterable, Sendable {
  case open, accepted
  case inProgress = "in progress"
  case complete, declined, withdrawn

  /// Whether nothing more is expected.
  public var isClosed: Bool { [.complete, .declined, .withdrawn].contains(self) }
  /// "In progress".
  public var label: String { rawValue.capitalised }
}

/// A committee's recommendations: the file `recommendations.yml`.
public struct RecommendationRegister: Sendable {
  /// The file as a paper, so that its texts are verified and it has a page.
  public let paper: Paper
  /// The recommendations in the order of the file.
  public var all: [Recommendation] { paper.front.recommendations }

  /// Whether the file has an id, even where what stands below it cannot be read.
  func declares(_ id: String) -> Bool {
    guard case .mapping(let entries) = paper.document.frontMatter.content else { return false }
    return entries.contains { $0.key == id }
  }

  /// Where a recommendation stands on the register's page.
  func target(of recommendation: Recommendation) -> Target {
    Target(address: paper.address, fragment: recommendation.id)
  }

  /// The recommendation with an id.
  public subscript(_ id: String) -> Recommendation? { all.first { $0.id == id } }
}
