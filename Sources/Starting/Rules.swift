public import Diagnostics

extension Rule {
  /// A file that is there already.
  public static let fileExists = Rule("file-exists", .error, "Writing over a file would lose what is in it.")
  /// A committee that the content folder does not have.
  public static let unknownCommittee = Rule(
    "unknown-committee", .error, "A meeting of no committee would be in no list.")
  /// A meeting that the committee does not have.
  public static let unknownMeeting = Rule("unknown-meeting", .error, "A report to no meeting would be in no list.")
  /// No indicator for a paper that is about one.
  public static let noIndicator = Rule("no-indicator", .error, "A briefing on nothing would have nothing to show.")
  /// A review that the content folder does not have.
  public static let unknownReview = Rule("unknown-review", .error, "A chapter of no review would be in no list.")
}
