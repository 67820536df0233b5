public import Diagnostics
import Documents
import Fields
import Figures
import Indicators

extension Rule {
  /// A document whose kind is missing or unknown.
  public static let unknownKind = Rule("unknown-kind", .error, "A document of no kind has no page.")
  /// A file that no rule of the folder gives a place.
  public static let misplacedFile = Rule(
    "misplaced-file", .error, "A document in the wrong folder would not be published.")
  /// A review without its cover.
  public static let missingCover = Rule("missing-cover", .error, "Chapters without a cover cannot be found.")
  /// Two pages with the same address.
  public static let duplicateAddress = Rule("duplicate-address", .error, "One of two pages would overwrite the other.")
  /// A link to a page that is not there.
  public static let brokenLink = Rule("broken-link", .error, "The reader would arrive nowhere.")
  /// A cross-reference to nothing.
  public static let danglingReference = Rule(
    "dangling-reference", .error, "The reader would look for a table that is not there.")
  /// A number typed by hand that is not the generated one.
  public static let wrongNumbering = Rule("wrong-numbering", .error, "The reader would be sent to another table.")
  /// An area to compare with that has no values.
  public static let missingComparator = Rule(
    "missing-comparator", .warning, "A line that the author asked for would be missing from the chart.")
  /// A file whose name cannot be an address.
  public static let fileName = Rule("file-name", .error, "A page needs an address that people can type.")
  /// A block that nothing draws.
  public static let unknownBlock = Rule(
    "unknown-block", .error, "A block that is not understood would be missing from the page.")
  /// A date or time that cannot be read, or cannot be.
  public static let wrongDate = Rule("wrong-date", .error, "A meeting on a day that does not exist has no public.")
  /// A weekday that is not the date's.
  public static let wrongWeekday = Rule(
    "wrong-weekday", .error, "People would come on the wrong day.")
  /// Papers published with fewer clear days than the law asks for.
  public static let latePublication = Rule(
    "late-publication", .warning, "A decision on papers that were published too late can be challenged.")
  /// The paper of an exempt item.
  public static let exemptPaper = Rule(
    "exempt-paper", .error, "What the law keeps confidential would be published.")
  /// A report that no agenda names.
  public static let unlistedPaper = Rule("unlisted-paper", .error, "A report that no item takes cannot be found.")
  /// A paper that two items of an agenda take.
  public static let paperTwice = Rule(
    "paper-twice", .error, "A paper of two items would be cited with the number of one of them.")
  /// A minute that no item of the meeting's agenda leads to.
  public static let unmatchedMinute = Rule(
    "unmatched-minute", .warning, "Who reads the agenda would not find what came of the item.")
  /// Members who were at a meeting, or sent apologies, and cannot have.
  public static let attendance = Rule(
    "attendance", .warning, "Whether a decision had enough members behind it cannot be told from wrong counts.")
  /// An outcome that does not read as one.
  public static let outcomeWording = Rule(
    "outcome-wording", .warning, "A decision has to be told word for word, or people act on something else.")
  /// A figure that a publication says twice.
  public static let figureSaidTwice = Rule(
    "figure-said-twice", .error, "Of two values for one figure, one is wrong and the reader cannot tell which.")
  /// A name of a cited value that is none.
  public static let citedName = Rule("cited-name", .error, "A value without a name is not held against its other uses.")
  /// A section that a board's reports have to have.
  public static let missingSection = Rule(
    "missing-section", .warning,
    "Councillors look for what every report tells them, and a section left out is not seen.")
  /// A heading with nothing below it.
  public static let emptySection = Rule(
    "empty-section", .warning, "A reader cannot tell whether there was nothing to say or somebody forgot to say it.")
  /// A recommendation that does not say what the board is asked to do.
  public static let recommendationForm = Rule(
    "recommendation-form", .warning, "A board that is not told what it is asked to do cannot resolve it.")
  /// A report that the board is only asked to note.
  public static let noteAlone = Rule(
    "note-alone", .warning, "A report that is only noted takes the time of scrutiny and changes nothing.")
  /// An objective that is not one of the council's plan.
  public static let unknownObjective = Rule(
    "unknown-objective", .error, "A report would claim to serve a plan that does not say so.")
  /// A row of the implications that is left out.
  public static let missingImplication = Rule(
    "missing-implication", .warning, "What a decision means for equality or for risk would not be asked.")
  /// A row of the implications that says that there are none, and not why.
  public static let bareImplication = Rule(
    "bare-implication", .warning, "“None” without a reason does not tell whether anybody thought about it.")
  /// Rows of the implications that all say the same.
  public static let repeatedImplication = Rule(
    "repeated-implication", .warning, "Words that fit every row say nothing about any of them.")
  /// Words of a template that nobody replaced.
  public static let templateText = Rule(
    "template-text", .warning, "Instructions to the author would be published as the council's words.")
  /// A file that is not UTF-8 text.
  public static let unreadableFile = Rule(
    "unreadable-file", .error, "A file that cannot be read would be missing from the site.")
  /// A number in the text that is neither computed, verified nor cited.
  public static let unboundFigure = Rule(
    "unbound-figure", .warning, "A number that nothing vouches for can be wrong without anybody noticing.")
  /// A recommendation that is named and not there.
  public static let unknownRecommendation = Rule(
    "unknown-recommendation", .error, "The reader could not see what was asked for.")
  /// A recommendation that was open in one tracker and is not in the next.
  public static let lostRecommendation = Rule(
    "lost-recommendation", .error, "A recommendation that drops out of the tracker is forgotten unanswered.")
  /// A recommendation that is complete without a word on how.
  public static let unansweredRecommendation = Rule(
    "unanswered-recommendation", .error, "Nobody could check whether what is called complete was done.")
  /// A recommendation whose status is said twice, and differently.
  public static let contradictoryStatus = Rule(
    "contradictory-status", .error, "Of two statuses one is wrong, and the reader cannot tell which.")
  /// An abbreviation that neither the glossary nor the paper explains.
  public static let unknownAbbreviation = Rule(
    "unknown-abbreviation", .warning, "A resident cannot follow a paper whose abbreviations nobody explains.")
  /// A figure beside another area's of another time.
  public static let unlikePeriods = Rule(
    "unlike-periods", .error, "Between two places at two times nobody can tell the place from the time.")
  /// A folder that is named and not there.
  public static let unknownFolder = Rule(
    "unknown-folder", .error, "A rule that is strict in a mistyped folder would hold nowhere.")
  /// A measure about which a question is not answered.
  public static let missingPrompt = Rule(
    "missing-prompt", .warning, "A value without its impact and the evidence behind it leaves scrutiny half the answer."
  )
  /// An indicator of one authority in another's paper.
  public static let foreignIndicator = Rule(
    "foreign-indicator", .error, "One council's figure under another's name misleads the readers of both.")
}

/// The rules that a site can set severities for.
enum RuleCatalogue {
  static let all: [Rule] = [
    .roundingFlipsZone, .bandGap, .bandOverlap, .bandDirection, .bandFailureMissing, .wrongNumbering, .headingLevel,
    .rawHTML,
    .tableExcessCell, .missingComparator, .unprotectedSmallCount, .latePublication, .unboundFigure,
    .unmatchedMinute, .outcomeWording, .attendance, .missingSection, .recommendationForm, .noteAlone, .unknownObjective,
    .missingImplication, .bareImplication, .repeatedImplication, .templateText, .unknownAbbreviation, .missingPrompt,
    .emptySection,
  ]
}
