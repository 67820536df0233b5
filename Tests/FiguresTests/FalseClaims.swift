@testable import Figures

/// Sentences that are false, and some that no data can settle.
enum FalseClaims {
  static let all: [Sentence] = levels + changes + comparisons + others + unsettled

  private static let levels = [
    ("The team completed [82.1%] of assessments.", "81.2%"), ("[Over 82%] were on time.", "81.2%"),
    ("The service received [1,938 referrals].", "1983"), ("There were [nearly 1,900] referrals.", "1983"),
    ("There were [more than two thousand] referrals.", "1983"), ("[Five] homes were inspected.", "4"),
    ("The budget is [£74.475k].", "£74475000"), ("The budget is [£75.5 million].", "£74475000"),
    ("The rate was [238.9%].", "238.93 per 10,000"), ("The rate was [238.9 per 1,000].", "238.93 per 10,000"),
    ("[A third] of the leavers are in work.", "51%"), ("[More than half] are in work.", "49.9%"),
    ("[One in five] was a re-referral.", "25%"), ("[At least 90%] were seen.", "89.9%"),
    ("[No more than 5%] waited longer.", "5.1%"), ("[Fewer than 38] were waiting.", "38"),
    ("The share was [81.2 percentage points].", "81.2%"),
  ].map { Sentence($0.0, $0.1, .contradicts) }

  private static let changes = [
    ("Plans [rose by 172].", "change 558 to 386"), ("Plans [fell by 127].", "change 558 to 386"),
    ("There were [172 more] plans.", "change 558 to 386"), ("It was [an increase of 389].", "change 798 to 409"),
    ("Numbers are [up 389].", "change 798 to 409"), ("Numbers [more than halved].", "change-pct 798 to 409"),
    ("Numbers [fell by over half].", "change-pct 798 to 409"), ("Numbers [fell by a third].", "change-pct 798 to 409"),
    ("Numbers [rose by 48.7%].", "change-pct 798 to 409"), ("The share [rose by 5.4%].", "change 81.2% to 86.6%"),
    ("The share [fell by 5.4 points].", "change 81.2% to 86.6%"),
    ("The share [rose by 6.7 points].", "change-pct 81.2% to 86.6%"),
    ("Timeliness [worsened].", "direction 81.2% to 86.6%, higher is better"),
    ("Re-referrals [improved].", "direction 20% to 25%, lower is better"),
    ("Numbers were [unchanged].", "change 40 to 41"), ("Numbers [rose].", "change 40 to 40"),
    ("Numbers [fell].", "trend 20% 20% 20% 20% 20%"), ("Numbers were [stable].", "trend 20% 30% 40% 50% 60%"),
    ("Contacts [doubled].", "change-pct 210 to 370"), ("Contacts [halved].", "change-pct 210 to 420"),
    ("The change was [+172].", "change 558 to 386"),
  ].map { Sentence($0.0, $0.1, .contradicts) }

  private static let comparisons = [
    ("This is [below] England.", "gap 98 beside 67"), ("This is [30 above].", "gap 98 beside 67"),
    ("This is [31 below].", "gap 98 beside 67"), ("This is [above neighbours].", "gap 98 beside 67"),
    ("It is [in line with] England.", "gap 71 beside 67"), ("It is [similar to] England.", "gap 60 beside 67"),
    ("It is [the same as] England.", "gap 68 beside 67"),
    ("It is [better than] England.", "gap 70 beside 67, lower is better"),
    ("It is [5.4% above].", "gap 81.2% beside 75.8%"), ("It is [above].", "gap 67 beside 67"),
    ("It is [in line with] England.", "benchmark 60% beside 41%"),
    ("It is [below] England.", "benchmark 60% beside 41%"),
  ].map { Sentence($0.0, $0.1, .contradicts) }

  private static let others = [
    ("The lowest month was [March 2021].", "when 2021-02"), ("The peak came in [2021-22].", "when 2021-02"),
    ("The peak came in [the year to March 2022].", "when 2020-21"), ("It peaked in [Q3 2021-22].", "when 2021-22-Q2"),
    ("The measure is [in failure].", "status 80%, higher is better"),
    ("The measure [met its target].", "status 84.96%, higher is better"),
    ("The measure is [within tolerance].", "status 74.96%, higher is better"),
    ("The authority is [second].", "rank 70 beside 80 75, higher is better"),
    ("The authority is [3rd of 4].", "rank 70 beside 80 75, higher is better"),
    ("It has [the highest] share.", "rank 70 beside 80 75, higher is better"),
  ].map { Sentence($0.0, $0.1, .contradicts) }

  private static let unsettled = [
    ("[Half] of the children moved.", "50"), ("The share was [between 71% and 94%].", "94%"),
    ("Plans [improved].", "change 558 to 386"), ("Plans [fell sharply].", "change 558 to 386"),
    ("Plans [fell by 172].", "172"), ("Plans were [172 fewer] than before.", "172"),
    ("It is [well above] England.", "gap 98 beside 67"), ("It is [above last year].", "gap 98 beside 67"),
    ("It is [in line with] England.", "67"), ("It was lowest in [February].", "when 2021-02"),
    ("It is [on target].", "88%"), ("It is [third].", "3"), ("Numbers [did not fall].", "change 40 to 41"),
    ("There were [many] referrals.", "1983"), ("[81.2 per cent of England] were seen.", "81.2%"),
    ("There were [1,983 last year].", "1983"),
    ("There were [1,983 a month].", "1983"), ("It was [four of fourteen].", "4"), ("It was [4 of them].", "4"),
    ("There were [38 children and four adults].", "38"), ("Plans [fell by 172 last year].", "change 558 to 386"),
    ("There were [172 fewer last year].", "change 558 to 386"), ("There were [1,983 (65%)].", "1983"),
    ("Plans were [172 fewer than before].", "change 558 to 386"), ("It was [not above] England.", "gap 98 beside 67"),
    ("It is [above England by some way].", "gap 98 beside 67"),
    ("It is [not failing].", "status 80%, higher is better"),
    ("It is [lower than in 2019].", "change 558 to 386"), ("It was lowest [before February 2021].", "when 2021-02"),
    ("It is [31 more last year than England].", "gap 98 beside 67"), ("[Well over 80%] were on time.", "95%"),
  ].map { Sentence($0.0, $0.1, .unjudged) }
}
