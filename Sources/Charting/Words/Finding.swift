/// What a chart shows, in a sentence that can stand above it.
struct Finding {
  /// The most words that are read at a glance.
  static let maximumWords = 15

  let data: ChartData
  /// The given title, or the longest of the worked out findings that has at most 15 words.
  private(set) var text = ""

  init(_ data: ChartData) {
    self.data = data
    text = worded
  }

  private var worded: String {
    if let title = data.chart.title, !title.isEmpty { return title }
    let findings = data.chart.kind.words.findings(data, self)
    let chart = data.chart
    return fitting(
      findings.isEmpty
        ? ["No data: " + chart.subject, "No data for " + chart.area, "No data"]
        : findings + [chart.subject, chart.area])
  }

  /// Where the subject's values went, to stand after a name: " fell from 89.4% to 69.4%".
  var movement: String? { data.subject.flatMap { movement(of: $0) } }

  /// Where a series' values went, to stand after a name.
  func movement(of line: DataLine) -> String? {
    guard let first = line.first, let last = line.last else { return nil }
    let (from, to) = (line.text(first), line.text(last))
    if first == last { return " stood at \(to) in \(data.chart.periods[last].long)" }
    guard from != to, let start = line.values[first], let end = line.values[last], start != end else {
      return " began and ended at \(to)"
    }
    return (end > start ? " rose from " : " fell from ") + from + " to " + to
  }

  /// How the subject's last value stands against its target: the caller's words, or the band that it lies well inside.
  var standing: String? {
    if let given = data.chart.standing { return given.isEmpty ? nil : given }
    guard let line = data.subject, line.series.role == .own, let last = line.last, let value = line.values[last]
    else { return nil }
    let here = data.positions[last]
    let bands = data.bands.filter { $0.positions?.contains(here) ?? true }
    let band = bands.first { ($0.lower ?? -.infinity) < value && value < ($0.upper ?? .infinity) }
    return band?.zone.standing
  }

  /// What became of the subject, for a picture that stands beside its name.
  var ofSubject: String {
    let name = data.subject?.series.label ?? data.chart.area
    return movement.map { name + $0 } ?? name + ": no data"
  }

  private func fitting(_ candidates: [String]) -> String {
    candidates.first { Sentence.words($0) <= Self.maximumWords } ?? candidates.last ?? ""
  }
}
