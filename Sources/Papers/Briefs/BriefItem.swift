import Diagnostics
import Documents

/// An item of the agenda with what its papers ask of the board.
public struct BriefItem: Sendable {
  /// A recommendation of a report.
  public struct Ask: Sendable {
    /// The words of its paragraph.
    public let text: Words
    /// The items of the list that the paragraph begins.
    public let list: [Words]
    /// The paragraph's number: "1.1".
    public let number: String
    /// Where the paragraph stands.
    public let target: Target
  }

  /// Words of a recommendation, what the board is to do set apart: "That the board ", "considers", " the report."
  public typealias Words = [(words: String, isVerb: Bool)]

  /// The item.
  public let item: AgendaItem
  /// The paper that it names, where that is public.
  public let paper: CheckedPaper?
  /// What is asked, in the order of the papers; nothing for an exempt item.
  public let asks: [Ask]

  /// The items of a meeting.
  static func all(of meeting: Meeting, in site: BriefSite) -> [BriefItem] {
    (meeting.agenda?.front.agenda?.items ?? []).map { item in
      guard item.exempt == nil else { return BriefItem(item: item, paper: nil, asks: []) }
      return BriefItem(
        item: item, paper: item.paper.flatMap(site.paper), asks: item.papers.compactMap(site.paper).flatMap(\.asks))
    }
  }
}

extension CheckedPaper {
  /// What the paper recommends, in the order of its paragraphs.
  fileprivate var asks: [BriefItem.Ask] {
    guard let section = paper.recommendationSection else { return [] }
    let lines = paper.document.numbered.map(\.place.line)
    return section.paragraphs.map { number, text in
      let end = lines.first { $0 > text.place.line } ?? Int.max
      let lines = text.place.line..<end
      return BriefItem.Ask(
        text: RecommendationVerb.setApart(in: filled(text.text, lines: lines)),
        list: text.list.map { RecommendationVerb.setApart(in: filled($0, lines: lines), isItem: true) },
        number: number,
        target: Target(address: paper.address, fragment: "p\(number)"))
    }
  }
}

extension RecommendationVerb {
  /// A recommendation with its verbs set apart.
  /// - Parameter isItem: whether it is an item of a list, which follows "That the board:".
  static func setApart(in text: String, isItem: Bool = false) -> BriefItem.Words {
    let ranges = PlainWords.ranges(text)
    let words = (isItem ? ["that"] : []) + PlainWords.list(text)
    var (parts, start) = (BriefItem.Words(), text.startIndex)
    for (_, index) in places(in: words) {
      let verb = ranges[isItem ? index - 1 : index]
      parts += [(String(text[start..<verb.lowerBound]), false), (String(text[verb]), true)]
      start = verb.upperBound
    }
    return (parts + [(String(text[start...]), false)]).filter { !$0.words.isEmpty }
  }
}
