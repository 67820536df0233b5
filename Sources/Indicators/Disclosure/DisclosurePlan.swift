import Diagnostics

/// What `disclosure.yml` says: which tables are protected together, and which may be published as they are.
public struct DisclosurePlan: Sendable {
  /// A name in the file, and where it stands.
  struct Name: Hashable, Sendable {
    let text: String
    let place: Place
  }

  /// Columns of one row of which one is the total of the others.
  struct Sum: Sendable {
    let total: Name
    let parts: [Name]
  }

  /// Tables that count the same children, so that what one of them hides another could tell.
  struct TableSet: Sendable {
    /// Its name in the file.
    let id: String
    let place: Place
    /// Counts from 1 to this are suppressed.
    let threshold: Int
    let tables: [Name]
    /// The columns that hold counts.
    let counts: [Name]
    /// The columns that divide the counts, beside `period` and `area`.
    let categories: [Name]
    /// Columns worked out from a row's counts; they are suppressed with any of them.
    let derived: [Name]
    /// Columns that are published as they are.
    let other: [Name]
    /// The words that stand for all in a category.
    let totals: Set<String>
    /// Whether months add up to quarters and years; has to be said where there are both.
    let periodsAddUp: Bool?
    let sums: [Sum]
    /// Columns that are part of another: what is left over of the whole is a count, too.
    let percentages: [Sum]
    /// Columns that run up from the start of the financial year; each has one part.
    let cumulative: [Sum]

    /// Whether a problem was found in it, so that it protects nothing.
    var isFaulty: Bool
  }

  /// A table whose small counts may be published.
  struct OpenTable: Sendable {
    let table: Name
    let reason: String
  }

  /// Counts from 1 to this are small where nothing else is said.
  static let usualThreshold = 5

  var sets: [TableSet] = []
  var open: [OpenTable] = []
  /// Whether there is a file that could not be read: what it would have said is not known.
  var isUnread = false

  /// What holds without the file: nothing is protected and nothing is open.
  public static let none = DisclosurePlan()
  /// What holds where the file could not be read, which is reported elsewhere.
  public static let unread = DisclosurePlan(isUnread: true)
}
