/// Four lines over 48 months, invented: the trend kind's example.
enum TrendExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-trend", kind: .trend, subject: "Assessments completed within 45 working days", area: "Wolverley",
      unit: .percent, step: .month, periods: periods,
      series: [
        series(.own, "Wolverley", own),
        series(.neighbours, "Statistical neighbours", neighbours),
        series(.region, "West Midlands", region),
        series(.england, "England", england),
      ])
    chart.bands = [
      ChartBand(zone: .target, lower: 85, upper: nil, note: "Target: 85% or more"),
      ChartBand(zone: .tolerance, lower: 80, upper: 85, note: "Tolerance: 80% to 85%"),
      ChartBand(zone: .failure, lower: nil, upper: 80, note: "Failure: below 80%"),
    ]
    chart.title = "Assessments on time fell from 89.4% to 69.4%, 15.6 points below target"
    chart.standing = "15.6 points below target"
    chart.note = "Invented values"
    chart.betterIs = .higher
    return chart
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static var periods: [ChartPeriod] {
    (0..<48).map { index in
      let ordinal = 2021 * 12 + 3 + index
      let (name, year) = (months[ordinal % 12], ordinal / 12)
      return ChartPeriod(
        position: ordinal, month: ordinal % 12 + 1, short: "\(name.prefix(3)) \(year)", long: "\(name) \(year)")
    }
  }

  /// A series from tenths of a per cent; 0 stands for a missing month.
  private static func series(_ role: ChartRole, _ label: String, _ tenths: [Int]) -> ChartSeries {
    ChartSeries(
      role: role, label: label, values: tenths.map { $0 == 0 ? nil : Double($0) / 10 },
      texts: tenths.map { $0 == 0 ? nil : "\($0 / 10).\($0 % 10)%" })
  }

  private static let own = [
    894, 895, 905, 905, 917, 929, 919, 898, 884, 882, 872, 874, 885, 877, 867, 867, 872, 880, 888, 907, 869, 867, 849,
    868, 860, 843, 859, 815, 817, 795, 819, 814, 822, 816, 803, 806, 783, 761, 753, 735, 710, 695, 718, 745, 734, 725,
    711, 694,
  ]
  private static let neighbours = [
    832, 834, 832, 829, 830, 825, 833, 837, 843, 845, 848, 851, 848, 850, 850, 855, 862, 867, 868, 878, 875, 872, 870,
    871, 866, 866, 865, 868, 871, 875, 877, 880, 884, 879, 872, 877, 871, 880, 882, 880, 879, 881, 882, 882, 879, 874,
    868, 865,
  ]
  private static let region = [
    799, 796, 796, 793, 790, 790, 786, 782, 786, 787, 782, 783, 790, 791, 792, 794, 797, 801, 801, 808, 816, 823, 819,
    817, 819, 819, 816, 815, 811, 811, 811, 808, 807, 814, 819, 823, 828, 828, 828, 827, 826, 822, 815, 820, 827, 829,
    833, 835,
  ]
  private static let england = [
    827, 831, 830, 824, 822, 818, 823, 823, 821, 816, 818, 821, 824, 827, 830, 829, 832, 832, 833, 830, 833, 834, 836,
    837, 836, 838, 838, 836, 838, 834, 836, 840, 842, 845, 849, 840, 836, 839, 840, 837, 838, 838, 842, 843, 845, 840,
    843, 841,
  ]
}
