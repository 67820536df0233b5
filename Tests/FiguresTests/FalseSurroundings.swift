@testable import Figures

/// Sentences with a marked number that is right, and words beside it that are not.
enum FalseSurroundings {
  static let all: [Sentence] = directions + others + hedges

  private static let directions: [Sentence] = [
    "Plans rose by [172].", "Plans have risen by [172].", "Plans rose sharply by [172].", "Plans were up by [172].",
    "Plans are up [172].", "There was a rise of [172].", "It is an increase of [172].",
    "A net growth of about [172] followed.",
    "The number went up by [172].", "Plans increased by some [172].", "There were [172] more than in 2020-21.",
    "There were [172] more plans than a year earlier.", "A [172] rise followed.",
    "It was [172] higher than in 2020-21.",
    "Plans, up [172], were reviewed.", "After rising by [172], plans are few.", "Numbers rose by a further [172].",
    "Numbers grew by exactly [172].", "Plans climbed by almost ([172]).", "It fell, then rose by [172].",
    "[172] more children had a plan than last year.", "It was [172] up on 2020-21.", "In all it rose by\n“[172]”.",
    "Up by [172].", "In May it rose by [172].", "The number of children in need rose by [172].",
    "It grew steadily by nearly [172], to 386.", "This [172] increase was late.", "It rose by [about 170].",
    "It was [172] more than the previous year.",
  ].map { Sentence($0, "change 558 to 386") }

  private static let others: [Sentence] = [
    ("Care numbers fell by [12].", "change 832 to 844"), ("It was [12] fewer than in 2020-21.", "change 832 to 844"),
    ("Care numbers fell [1.4%].", "change-pct 832 to 844"), ("There was a drop of [1.4%].", "change-pct 832 to 844"),
    ("Timeliness worsened by [5.4 percentage points].", "change 81.2% to 86.6%, higher is better"),
    ("The share was [5.4] percentage points lower than in the year before.", "change 81.2% to 86.6%"),
    ("There was an improvement of [5 points].", "change 20% to 25%, lower is better"),
    ("It is [31] below England.", "gap 98 beside 67"), ("It is [31] fewer than England.", "gap 98 beside 67"),
    ("It is [7] higher than in the England average.", "gap 60 beside 67"),
  ].map { Sentence($0.0, $0.1) }

  private static let hedges: [Sentence] = [
    ("Nearly [80%] were on time.", "80.3%"), ("More than [80%] were on time.", "79.6%"),
    ("In over [80%] of cases it was.", "79.6%"), ("In fewer than [80%] of cases it was.", "80.3%"),
    ("At least [80%] were on time.", "79.6%"), ("No more than [80%] were on time.", "80.3%"),
    ("The share is now almost [80%].", "80.3%"), ("It went well. Over [80%] were on time.", "79.6%"),
    ("Almost [a third] were on time.", "34%"), ("A share of just over [80%] was.", "79.6%"),
    ("It rose to well over [80%].", "79.6%"), ("There were fewer than [80%].", "80.3%"),
    ("The total is nearly £[1.2m].", "£1234567"), ("A total of more than [£1.3m] was paid.", "£1260000"),
  ].map { Sentence($0.0, $0.1) }
}
