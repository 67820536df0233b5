/// What is said of values that are missing, in one sentence for each reason.
struct GapWords {
  /// A sentence for each word, with the periods that it holds for: "May 2018 and June 2018: suppressed".
  let sentences: [String]
  /// The most periods that a sentence names.
  private static let named = 4

  /// The sentences for some gaps, in the order of the first of each.
  init(_ gaps: [ColumnGap], _ data: ChartData) {
    var groups: [(series: String, word: String, periods: [String])] = []
    for gap in gaps {
      let (word, period) = (gap.word ?? "no value", data.chart.periods[gap.index].long)
      if let index = groups.firstIndex(where: { $0.series == gap.series && $0.word == word }) {
        groups[index].periods.append(period)
      } else {
        groups.append((gap.series, word, [period]))
      }
    }
    sentences = groups.map { group in
      (group.series.isEmpty ? "" : group.series + ", ") + Self.list(group.periods) + ": " + group.word
    }
  }

  /// All gaps in a chart, whichever way it is laid out.
  init(_ data: ChartData) {
    let lines = data.lines.filter { $0.last != nil }
    self.init(
      lines.flatMap { line in
        line.values.indices.filter { line.values[$0] == nil }.map { index in
          ColumnGap(index: index, line, x: 0, width: 0, isOnly: data.lines.count == 1)
        }
      }, data)
  }

  /// Why there is no value at all, where a word stands for each: "All values: suppressed".
  static func reasonForAll(in data: ChartData) -> String? {
    let words = data.lines.flatMap(\.series.texts)
    guard !words.isEmpty, data.lines.allSatisfy({ $0.last == nil }) else { return nil }
    let said = words.reduce(into: [String]()) {
      if let word = $1, !word.isEmpty, !$0.contains(word) { $0.append(word) }
    }
    let isEach = words.allSatisfy { !($0 ?? "").isEmpty }
    return said.isEmpty ? nil : (isEach ? "All values: " : "Some values: ") + said.joined(separator: ", ")
  }

  private static func list(_ periods: [String]) -> String {
    guard periods.count > named else { return Sentence.list(periods) }
    return Sentence.list(periods.prefix(named - 1) + ["\(periods.count - named + 1) more"])
  }
}

extension ColumnGap {
  /// The gap at an index of a series.
  init(index: Int, _ line: DataLine, x: Int, width: Int, isOnly: Bool) {
    let text = line.series.texts[index]
    self.init(
      index: index, x: x, width: width, series: isOnly ? "" : line.series.label,
      word: text.flatMap { $0.isEmpty ? nil : $0 })
  }
}
