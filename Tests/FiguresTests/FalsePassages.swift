/// Sentences with two figures that are right, and words between them that are not.
enum FalsePassages {
  static let all = (moves + sides).map(PassageSentence.init)

  private static let moves = [
    "Plans rose from [829 v@2018] to [409 v@2021].", "Plans fell from [767 v@2019] to [844 v@2020].",
    "It rose from [829 v@2018] in March 2018 to [409 v@2021] in March 2022.", "Up from [829 v@2018] to [= v@2021].",
    "The rate rose every year, from [829 v@2018] in the first year to [409 v@2021].",
    "Plans fell a little and then rose for two years running: from [844 v@2020] in 2020 to [409 v@2021].",
    "There was a rise in the number of children from [829 v@2018] to [409 v@2021].",
    "The trust increased the number of plans from [829 v@2018] to [409 v@2021].",
    "A rise of [435 v.range] from [829 v@2018] to [409 v@2021].",
    "Plans rose to [409 v@2021] from [829 v@2018].", "Plans went up from [829 v@2018] to [409 v@2021].",
    "Assessments worsened from [60.1% high@2018] to [86.1% high@2019].",
    "Repeat referrals worsened from [45.4% low@2018] to [42% low@2019].",
    "Repeat referrals improved from [42% low@2019] in 2019 to [45% low@2020].",
    "They fell from [nearly 800 v@2019] to [over 840 v@2020].", "Homes rose from [7 flat@2018] to [7 flat@2019].",
    "It rose from [86% high@2019] to [86% high@2020].", "Plans are up from [= v@2018] to [= v@2021].",
    "Numbers rose from [829 v@2018] (2018) to [409 v@2021] (2021).",
    "Children with a plan grew from [829 v@2018] to [409 v@2021].",
    "It rose from [829 v@2018] in [2018 v.first.when] to [409 v@2021].",
    "Plans continued to rise from [829 v@2018] to [409 v@2021].",
    "It fell to [409 v@2021], and rose from [829 v@2018] to [767 v@2019] before.",
  ]

  private static let sides = [
    "There were [409 v@2021] in 2021, up from [829 v@2018] in 2018.", "There were [844 v@2020], down on [767 v@2019].",
    "[829 v@2018] is below the England average of [500 v/england@2018].",
    "[86.1% high@2019] of visits were on time, down from [60.1% high@2018].",
    "It was [42% low@2019], higher than the [50% low/england@2018] of England.",
    "It was [42% low@2019], worse than the [50% low/england@2018] of England.",
    "There were [409 v@2021], which was more than in 2018 ([829 v@2018]).",
    "It averaged [829 v@2018], well below the target of [500 v/england@2018].",
    "They were on average [829 v@2018], below the target of [500 v/england@2018].",
    "There were [409 v@2021] (up from [829 v@2018]).", "[409 v@2021] in 2021 was a rise on [829 v@2018].",
    "It was [409 v@2021], a sharp rise of [435 v.range] from [844 v@2020].",
    "At [409 v@2021], it was late. It was [409 v@2021], much higher than the [829 v@2018] of 2018.",
    "It rose from [829 v@2018] to [844 v@2020], below the [500 v/england@2018] of England.",
  ]
}
