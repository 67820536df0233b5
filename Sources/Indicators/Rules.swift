public import Diagnostics

extension Rule {
  /// A text where a period should be.
  public static let wrongPeriod = Rule("wrong-period", .error, "A value without a period cannot be placed in time.")
  /// A period that could be a month or a year.
  public static let ambiguousPeriod = Rule(
    "ambiguous-period", .error, "2011-12 is December 2011 or a financial year; a guess would move the value.")
  /// Months and years in one column.
  public static let mixedPeriods = Rule(
    "mixed-periods", .error, "A series of months and years together has no mean and no trend.")
  /// Two values for one period and area.
  public static let duplicatePeriod = Rule(
    "duplicate-period", .error, "Of two values for one period, one would be lost in silence.")
  /// A data file that is not there.
  public static let missingFile = Rule("missing-file", .error, "An indicator without its data has no values.")
  /// A column that is not in the table.
  public static let missingColumn = Rule("missing-column", .error, "An indicator without its column has no values.")
  /// A cell that should hold a number.
  public static let wrongNumber = Rule(
    "wrong-number", .error, "A number that cannot be read is not replaced by a guess.")
  /// A division by nothing.
  public static let zeroDenominator = Rule("zero-denominator", .error, "A share of nothing is not a figure.")
  /// A part larger than its whole.
  public static let numeratorAboveDenominator = Rule(
    "numerator-above-denominator", .error, "More than all of something is a slip in the data.")
  /// A count below zero.
  public static let negativeCount = Rule("negative-count", .error, "Fewer than none is a slip in the data.")
  /// The same id for two things.
  public static let duplicateId = Rule("duplicate-id", .error, "A figure named by this id would be one of two.")
  /// An indicator that nobody defined.
  public static let unknownIndicator = Rule("unknown-indicator", .error, "A figure needs an indicator to come from.")
  /// An area that nobody declared.
  public static let unknownArea = Rule("unknown-area", .error, "A comparator needs an area declared in site.yml.")
  /// A rate whose population is not known.
  public static let missingPopulation = Rule(
    "missing-population", .error, "A rate per another year's population is another rate.")
  /// A vintage that the table of populations does not hold.
  public static let wrongVintage = Rule(
    "wrong-vintage", .error, "Populations are revised: a rate per another estimate is another rate.")
  /// An average whose method nobody named.
  public static let comparatorWithoutMethod = Rule(
    "comparator-without-method", .error, "A mean and a median of the same neighbours differ, so neither compares alone."
  )
  /// A word for how far a value can be relied on that has no meaning.
  public static let unknownStatus = Rule(
    "unknown-status", .error, "A doubtful value would be published as if it were final.")
  /// Bands that overlap.
  public static let bandOverlap = Rule("band-overlap", .error, "A value in two bands has no zone.")
  /// Values in no band.
  public static let bandGap = Rule("band-gap", .error, "A value in no band has no zone.")
  /// A tolerance without the values that fail.
  public static let bandFailureMissing = Rule(
    "band-failure-missing", .warning, "The reader could not see what the contract calls a failure.")
  /// A target against the polarity.
  public static let bandDirection = Rule(
    "band-direction", .error, "A target that points the wrong way turns failure into success.")
  /// A column that names single children.
  public static let childLevelColumn = Rule(
    "child-level-column", .error, "A file about single children must never be published.")
  /// A table with small counts that disclosure.yml does not mention.
  public static let unprotectedSmallCount = Rule(
    "unprotected-small-count", .warning, "A small count can tell who is meant.")
  /// A column of a protected table of which nobody says what it holds.
  public static let undeclaredColumn = Rule(
    "undeclared-column", .error, "A column that is not understood could tell what the others hide.")
  /// A row that is called a total in words that its set does not know.
  public static let undeclaredTotal = Rule(
    "undeclared-total", .error, "A total that is not known as one tells what its parts hide.")
  /// A total that is not the sum of its parts.
  public static let unbalancedCounts = Rule(
    "unbalanced-counts", .error, "Suppression holds only where totals are what they say.")
  /// One count with two values.
  public static let contradictoryCounts = Rule(
    "contradictory-counts", .error, "Of two values for one count, one is wrong, and both would be published.")
  /// A suppressed count that can be worked out.
  public static let exposedCount = Rule(
    "exposed-count", .error, "A suppressed count that can be worked out is published after all.")
  /// A value that rounds into another zone.
  public static let roundingFlipsZone = Rule(
    "rounding-flips-zone", .warning, "A reader who sees the rounded value would expect another zone.")
}
