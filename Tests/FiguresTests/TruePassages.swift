/// Sentences with two figures that are true, or that may be.
enum TruePassages {
  static let all = (moves + sides + others).map(PassageSentence.init)

  private static let moves = [
    "Plans fell from [829 v@2018] to [409 v@2021].", "Plans rose from [767 v@2019] to [844 v@2020].",
    "It fell from [829 v@2018] in March 2018 to [409 v@2021] in March 2022.", "Down from [829 v@2018] to [= v@2021].",
    "The rate fell every year, from [829 v@2018] in the first year to [409 v@2021].",
    "Plans rose a little and then fell for two years running: from [844 v@2020] in 2020 to [409 v@2021].",
    "There was a fall in the number of children from [829 v@2018] to [409 v@2021].",
    "The trust reduced the number of plans from [829 v@2018] to [409 v@2021].",
    "A fall of [435 v.range] from [829 v@2018] to [409 v@2021].", "Plans fell to [409 v@2021] from [829 v@2018].",
    "Assessments improved from [60.1% high@2018] to [86.1% high@2019].",
    "Repeat referrals improved from [45.4% low@2018] to [42% low@2019].",
    "Repeat referrals worsened from [42% low@2019] in 2019 to [45% low@2020].",
    "They rose from [nearly 800 v@2019] to [over 840 v@2020].",
    "Plans rose to [844 v@2020], then fell to [409 v@2021].",
    "From [829 v@2018] in [2018 v.first.when], a drop to [409 v@2021].",
  ]

  private static let sides = [
    "There were [409 v@2021] in 2021, down from [829 v@2018] in 2018.", "There were [844 v@2020], up on [767 v@2019].",
    "[829 v@2018] is above the England average of [500 v/england@2018].",
    "[86.1% high@2019] of visits were on time, up from [60.1% high@2018].",
    "It was [42% low@2019], lower than the [50% low/england@2018] of England.",
    "It was [42% low@2019], better than the [50% low/england@2018] of England.",
    "There were [409 v@2021], which was fewer than in 2018 ([829 v@2018]).",
    "It averaged [829 v@2018], well above the target of [500 v/england@2018].",
    "There were [409 v@2021] (down from [829 v@2018]).", "[409 v@2021] in 2021 was a fall from [829 v@2018].",
    "It was [409 v@2021], a sharp fall of [435 v.range] from [844 v@2020].",
  ]

  /// The words say something else, or may do so.
  private static let others = [
    // Not told as what happened.
    "It did not rise from [829 v@2018] to [409 v@2021].", "Did it rise from [829 v@2018] to [409 v@2021]?",
    "It would have to rise from [829 v@2018] to [409 v@2021].", "It neither rose from [829 v@2018] to [409 v@2021].",
    "The report wrongly says it rose from [829 v@2018] to [409 v@2021].",
    "It rose or fell from [829 v@2018] to [409 v@2021].",
    // No direction.
    "It ranged between [829 v@2018] and [409 v@2021].", "It went from [829 v@2018] to [409 v@2021].",
    "[829 v@2018], compared with [409 v@2021].", "It rose to [844 v@2020], against [409 v@2021].",
    "The [rose v.direction@2018..2020] from [829 v@2018] to [409 v@2021].",
    // What rose is something else.
    "An increase in staff took plans from [829 v@2018] to [409 v@2021].",
    "Caseloads rose, so plans went from [829 v@2018] to [409 v@2021].",
    "The service picked up from [829 v@2018] to [409 v@2021].", "With rising needs, from [829 v@2018] to [409 v@2021].",
    "There were increases from [829 v@2018] to [409 v@2021].", "The slower growth from [829 v@2018] to [409 v@2021].",
    "Requests rose to [7 flat@2018] from [409 v@2021] schools.",
    "It rose by [5 v@2020], above the [829 v@2018] of 2018.",
    "It rose from [829 v@2018] to between [409 v@2021] and 500.",
    "It rose from [829 v@2018] and [844 v@2020] to [409 v@2021].",
    "Is above [829 v@2018], or [409 v@2021].", "It rested on [409 v@2021], above the [829 v@2018] of 2018.",
    "It rose from [829 v@2018] a week to [409 v@2021] a day.",
    // Hedges, parts and other subjects.
    "There were [409 v@2021] reviews, more than [829 v@2018] children took part.",
    "It rose from under [829 v@2018] to over [409 v@2021].",
    "[42% low@2019] of areas are above [50% low/england@2018].", "Of these [7 flat@2018] were above [409 v@2021].",
    "There were [409 v@2021] of the [844 v@2020], fewer than the [500 v/england@2018].",
    "They were [844 v@2020] and [409 v@2021], up from [829 v@2018] and [767 v@2019].",
    "Boys were at [844 v@2020] and girls at [409 v@2021], up from [829 v@2018] and [767 v@2019].",
    "It was [844 v@2020], above the target of [409 v@2021], higher than the [829 v@2018] of 2018.",
    "It fell from [844 v@2020], below the [500 v/england@2018] of England.",
    "[409 v@2021] more than the [829 v@2018].", "In [409 v@2021] of cases, numbers, up from [829 v@2018], fell.",
    "It rose from [829 v@2018] to [409 v@2021] below England.",
    "It was [409 v@2021], higher than in [829 v@2018] cases.",
    // The data cannot tell.
    "The deficit fell from [-5 balance@2018] to [-3 balance@2019].", "It rose from [829 v@2018] to [42% low@2019].",
    "Plans improved from [829 v@2018] to [409 v@2021].", "It rose from [829 v@2018] to [−62 v.change@2018..2019].",
    "They rose from [830 v@2018] to [409 v@2021].", "Boys rose from [829 v@2018] to [409 v@2021], respectively.",
  ]
}
