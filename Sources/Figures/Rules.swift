public import Diagnostics

extension Rule {
  /// A figure that does not parse.
  public static let figureSyntax = Rule("figure-syntax", .error, "A figure that cannot be read has no value.")
  /// A formula that does not parse.
  public static let formulaSyntax = Rule("formula-syntax", .error, "A formula that cannot be read has no value.")
  /// A formula that needs its own value.
  public static let formulaRing = Rule("formula-ring", .error, "A figure worked out from itself has no value.")
  /// Units that do not go together.
  public static let mixedUnits = Rule("mixed-units", .error, "Pounds added to children are a number of nothing.")
  /// A statistic that does not exist.
  public static let unknownStatistic = Rule("unknown-statistic", .error, "A figure needs a statistic that exists.")
  /// A figure without a value.
  public static let figureUnavailable = Rule(
    "figure-unavailable", .error, "A figure over missing or suppressed values would be a guess.")
  /// Words that disagree with the data.
  public static let figureMismatch = Rule("figure-mismatch", .error, "The paper would say what the data does not.")
  /// Words beside a figure that speak against it.
  public static let figureContext = Rule(
    "figure-context", .error, "Words beside a number can make it say the opposite of the data.")
  /// Words that cannot be judged.
  public static let claimNotUnderstood = Rule(
    "claim-not-understood", .error, "A figure marked as verified has to be one that can be checked.")
  /// A citation of a source that is not listed.
  public static let unknownSource = Rule("unknown-source", .error, "A cited figure needs a publication to come from.")
  /// A computed row or column that disagrees with what was printed.
  public static let tableMismatch = Rule("table-mismatch", .error, "A total that misses its parts misleads.")
  /// A table rule that cannot be applied.
  public static let tableRule = Rule("table-rule", .error, "A computed row needs the rows that it is computed from.")
}
