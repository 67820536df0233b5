public import Diagnostics
public import Documents
public import Indicators

/// What a document's front matter says; which keys may stand there is its kind's business.
public struct FrontMatter: Sendable {
  /// The title.
  public var title: Phrase?
  /// A shorter title for navigation.
  public var short: Phrase?
  /// One sentence about the document.
  public var summary: Phrase?
  /// The period that figures without one take.
  public var period: PeriodRange?
  /// Whether it is one of the numbered elements of a review.
  public var isElement = false
  /// Whether it is one of the numbered chapters of a review: 1, 2, 3.
  public var isNumbered = false
  /// Whether a review's cover lists the sections of each chapter too.
  public var showsSections = false
  /// The indicator that it is about.
  public var indicator: String?
  /// The areas drawn beside the authority.
  public var compare: [String] = []
  /// The chart's title, where the author gives one.
  public var chartTitle: Phrase?
  /// Why the indicator matters, in paragraphs.
  public var why: [Phrase] = []
  /// Who publishes the review.
  public var publisher: String?
  /// When it was published, as text.
  public var published: String?
  /// The source that its figures come from, an id of `sources.yml`.
  public var source: String?
  /// What a committee says of itself.
  public var committee: CommitteeFacts?
  /// What an agenda says.
  public var agenda: AgendaFacts?
  /// What minutes say of their meeting.
  public var minutes: MinutesFacts?
  /// The director whose report it is, by role.
  public var director: String?
  /// Whom to ask about a report, by role.
  public var contacts: [String] = []
  /// What a committee recommended, where the paper is its list of recommendations.
  public var recommendations: [Recommendation] = []
  /// The recommendations that a tracker names; `nil` for all that are open.
  public var tracked: [TrackedID]?
  /// What a report lists at its end.
  public var annexes: [Annex] = []
  /// Whose paper it is, an id of the site's areas; `nil` for the site's own authority.
  public var authority: String?
  /// Places of values that later stages check.
  public var places: [String: Place] = [:]
}
