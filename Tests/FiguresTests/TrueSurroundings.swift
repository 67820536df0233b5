@testable import Figures

/// Sentences with a marked number that are true, or that may be.
enum TrueSurroundings {
  static let all: [Sentence] = falls + rises + otherWays + hedges + others

  private static let falls: [Sentence] = [
    "Plans fell by [172].", "Plans have fallen by [172].", "Plans fell sharply, by [172].",
    "Plans fell sharply by [172].",
    "Plans were down by [172].", "Plans are down [172].", "There was a fall of [172].", "It is a reduction of [172].",
    "A drop of about [172] followed.", "The number went down by [172].", "Plans decreased by some [172].",
    "There were [172] fewer than in 2020-21.", "There were [172] fewer plans than a year earlier.",
    "There were [172] fewer.", "The [172] fall was expected.", "A [172] fall followed.",
    "It was [172] lower than in 2020-21.",
    "Plans, down [172], were reviewed.", "After falling by [172], plans are few.", "Numbers fell by a further [172].",
    "Numbers dropped by exactly [172].", "Plans declined by almost ([172]).", "It fell by [172] from 558 to 386.",
    "It rose, then fell by [172].", "[172] fewer children had a plan than last year.",
    "It was [172] down on 2020-21.", "In all it fell by “[172]”.",
  ].map { Sentence($0, "change 558 to 386") }

  private static let rises: [Sentence] = [
    ("Care numbers rose by [12].", "change 832 to 844"), ("Numbers are up [12].", "change 832 to 844"),
    ("An increase of [12] followed.", "change 832 to 844"), ("It was [12] more than in 2020-21.", "change 832 to 844"),
    ("Care numbers rose [1.4%].", "change-pct 832 to 844"), ("There was growth of [1.4%].", "change-pct 832 to 844"),
    ("Timeliness improved by [5.4 percentage points].", "change 81.2% to 86.6%, higher is better"),
    ("The share was [5.4] percentage points higher than in the year before.", "change 81.2% to 86.6%"),
    ("Re-referrals worsened by [5 points].", "change 20% to 25%, lower is better"),
    ("It improved by [5.4 percentage points].", "change 81.2% to 86.6%"),
    ("There was an improvement of [5 points].", "change 25% to 20%, lower is better"),
  ].map { Sentence($0.0, $0.1) }

  /// Words that speak of another time, of what did not happen, or of something else.
  private static let otherWays: [Sentence] = [
    "In 2020-21 there were [172] more.", "In 2020-21 there were [172] more than in 2021-22.",
    "At the start it was [172] higher than at the end.", "The year before had [172] more than the year after.",
    "Numbers would have to rise by [172] to reach the level of 2020-21.", "A rise of [172] would undo this.",
    "It did not rise by [172].", "There was no increase of [172].", "Nobody says it rose by [172], which is wrong.",
    "If it had risen by [172], there would be more.", "It was forecast to have risen by [172].",
    "The children’s team took up [172].", "The service set up [172].", "The shortfall was made up by [172].",
    "They reviewed the increase. Of [172] plans, none was late.", "The trust declined [172].",
    "Where it increased, by [172], it did so late.", "It rose. By [172], it had changed.", "The rise by team: [172].",
    "More than [172] plans went.", "Of these, [172] rise early.", "That [172] fall away is known.",
    "Higher by [172] in 2020-21, it has changed.", "It went from up to [172].", "The change was [172] up to date.",
    "Plans rose instead of falling, by [172] in error.", "It needs to have risen by [172].",
    "The review said it rose by [172] by mistake, which is incorrect.", "It was [172] more in the first year.",
    "The increase-[172] column.", "The reduction was [172], more than planned.", "It rose by [−172].",
    "It may have risen by [172].", "It was [172] more than in the last year.",
    "There was a negative growth of [172].",
  ].map { Sentence($0, "change 558 to 386") }

  private static let hedges: [Sentence] = [
    ("Nearly [80%] were on time.", "79.6%"), ("More than [80%] were on time.", "80.3%"),
    ("In over [80%] of cases it was.", "80.3%"), ("In fewer than [80%] of cases it was.", "79.6%"),
    ("At least [80%] were on time.", "80.3%"), ("No more than [80%] were on time.", "79.6%"),
    ("About [80%] were on time.", "80.3%"), ("Some [80%] were on time.", "79.6%"),
    ("Ours was 84%, more than [80%].", "79.6%"), ("Ours is over [80%].", "79.6%"), ("It rose up to [80%].", "80.3%"),
    ("It stood above [80%] before.", "79.6%"), ("Ours fell below [80%].", "80.3%"),
    ("Not nearly [80%] were on time.", "80.3%"), ("It was nearly [80.3%].", "80.3%"),
    ("There were more than [829] plans.", "829"), ("The number is back to nearly [829].", "829"),
    ("Over [12] months it changed.", "12"), ("It was slightly more than [80%].", "79.6%"),
    ("There were fewer than [80%].", "79.6%"), ("It is worth over £[1.2m].", "£1234567"),
    ("Almost [a third] were on time.", "32.6%"), ("Just over [a third] were on time.", "34%"),
    ("The total is nearly £[1.3m].", "£1260000"), ("It costs more than [£1.3m].", "£1260000"),
    ("Fewer than [(172)] went.", "change 558 to 386"), ("With no fewer than [80%] it was.", "80%"),
  ].map { Sentence($0.0, $0.1) }

  private static let others: [Sentence] = [
    ("It is [31] above England.", "gap 98 beside 67"), ("It is [31] more than England.", "gap 98 beside 67"),
    ("It is [31] points higher than the England average.", "gap 98 beside 67"),
    ("England is [31] below us.", "gap 98 beside 67"), ("It is [31] above the neighbours.", "gap 60 beside 91"),
    ("It is [7] lower than in England.", "gap 60 beside 67"), ("It rose by [31] against England.", "gap 60 beside 91"),
    ("It rose to [81.2%].", "81.2%"), ("It fell from [81.2%] to less.", "81.2%"), ("It was up from [42].", "42"),
    ("It rose by [0].", "change 40 to 40"), ("It [fell by 172], a rise by nobody’s count.", "change 558 to 386"),
    ("It was unchanged by [0].", "change 40 to 40"),
  ].map { Sentence($0.0, $0.1) }
}
