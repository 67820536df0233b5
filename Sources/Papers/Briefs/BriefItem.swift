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
      let papers = ([item.paper].compactMap { $0 } + item.further).compactMap(site.paper)
      return BriefItem(item: item, paper: item.paper.flatMap(site.paper), asks: papers.flatMap(\.asks))
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
        list: text.list.map { RecommendationVerb.setApart(in: filled($0, lines: lines), after: "That ") },
        number: number,
        target: Target(address: paper.address, fragment: "p\(number)"))
    }
  }
}

extension RecommendationVerb {
  /// A recommendation with its verbs set apart, each where it first stands.
  /// - Parameter lead: what a list's item follows.
  static func setApart(in text: String, after lead: String = "") -> BriefItem.Words {
    var (parts, rest) = (BriefItem.Words(), text[...])
    for verb in verbs(in: lead + text) {
      guard let found = verb.range(in: rest) else { continue }
      parts += [(String(rest[..<found.lowerBound]), false), (String(rest[found]), true)]
      rest = rest[found.upperBound...]
    }
    return parts + [(String(rest), false)]
  }

  /// The first whole word that is the verb.
  private func range(in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while let from = text[start...].firstIndex(where: \.isLetter) {
      let end = text[from...].firstIndex { !$0.isLetter } ?? text.endIndex
      if [active, plain, passive].contains(text[from..<end].lowercased()) { return from..<end }
      start = end
    }
    return nil
  }
}
