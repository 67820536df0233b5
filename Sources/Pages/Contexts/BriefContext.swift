import Diagnostics
import Papers

/// What a brief says, for its template.
struct BriefContext {
  let brief: MemberBrief
  let meeting: Meeting
  private(set) var words: BriefWords

  init(_ brief: MemberBrief, of meeting: Meeting, on page: String, model: SiteModel) {
    (self.brief, self.meeting) = (brief, meeting)
    words = BriefWords(brief, on: page, model: model)
  }

  /// Everything below the page's heading.
  mutating func context() -> Templates.Context {
    let exceptions = brief.exceptions.enumerated().map { exception($1, number: $0 + 1) }
    let values = brief.values.map { change($0) }
    let recommendations = brief.recommendations.map { change($0) }
    let questions = brief.exceptions.prefix(MemberBrief.mostQuestions).enumerated().map { index, exception in
      ["textHtml": words.html(exception.question), "number": index + 1, "href": "#\(Self.id(index + 1))"]
        as Templates.Context
    }
    return [
      "items": brief.items.map(item),
      "exceptions": CommitteeContext.items(exceptions), "noExceptions": noExceptions.orFalse,
      "unjudged": brief.unjudged.orFalse,
      "since": brief.previous.map { "Since the meeting of \($0.label)." }.orFalse,
      "noChanges": noChanges.orFalse, "values": CommitteeContext.items(values),
      "recommendations": CommitteeContext.items(recommendations),
      "questions": CommitteeContext.items(questions),
      "further": further.orFalse,
      "workings": words.workings.context, "assurance": assurance,
    ]
  }

  /// How many questions there are besides those that are printed.
  private var further: String? {
    let count = brief.furtherQuestions
    if count == 0 { return nil }
    return "\(Plural.of(count, "more line")) of enquiry \(count == 1 ? "follows" : "follow") from the other exceptions."
  }

  private func item(_ entry: BriefItem) -> Templates.Context {
    let item = entry.item
    return [
      "label": "Item \(item.number)", "href": "../#\(item.fragment)", "title": item.title,
      "paper": entry.paper.map { words.href(Target(address: $0.paper.address, fragment: nil)) }.orFalse,
      "exempt": item.exempt.map { ["paragraph": $0.paragraph] as Templates.Context } ?? false as Any,
      "asks": CommitteeContext.items(
        entry.asks.map { ask in
          [
            "parts": Self.parts(ask.text),
            "list": CommitteeContext.items(ask.list.map { ["parts": Self.parts($0)] }),
            "label": "paragraph \(ask.number)", "within": "of item \(item.number)", "href": words.href(ask.target),
          ]
        }),
      "nothing": entry.nothing.orFalse, "purpose": [item.purpose].compactMap { $0 },
    ]
  }

  private static func parts(_ words: BriefItem.Words) -> [Templates.Context] {
    words.map { ["words": $0.words, "isVerb": $0.isVerb] }
  }

  private mutating func exception(_ exception: BriefException, number: Int) -> Templates.Context {
    [
      "id": Self.id(number), "kind": exception.kind, "mark": exception.mark,
      "zone": exception.zone.map { IndicatorContext.zone($0) } ?? false as Any, "overdue": exception.kind == "overdue",
      "textHtml": words.html(exception.sentence), "item": link(exception.item),
    ]
  }

  private mutating func change(_ change: BriefChange) -> Templates.Context {
    ["textHtml": words.html(change.sentence), "item": link(change.item)]
  }

  private func link(_ item: AgendaItem?) -> Any {
    item.map { ["label": "item \($0.number)", "href": "../#\($0.fragment)"] as Templates.Context } ?? false as Any
  }

  private var noExceptions: String? {
    if !brief.exceptions.isEmpty { return nil }
    return brief.indicators == 0
      ? "The papers use no indicators, and no recommendation is overdue."
      : "Nothing stands out in the indicators that can be judged, and no recommendation is overdue."
  }

  private var noChanges: String? {
    guard let previous = brief.previous else { return "This is the first meeting published here." }
    return brief.values.isEmpty && brief.recommendations.isEmpty
      ? "No indicator of these papers has a later value than at the meeting of \(previous.label), and nothing new is "
        + "recorded of recommendations." : nil
  }

  /// "7 figures, all computed"; `false` where there is none.
  private var assurance: Any {
    let count = brief.records.count
    guard count > 0 else { return false }
    let text = "\(Plural.of(count, "figure")), \(count == 1 ? "" : "all ")computed from the data"
    return ["text": text, "href": "#\(WorkingsContext.id)"] as Templates.Context
  }

  private static func id(_ number: Int) -> String { "exception-\(number)" }
}

extension BriefItem {
  /// What is said of an item that recommends nothing.
  fileprivate var nothing: String? {
    guard item.exempt == nil, asks.isEmpty else { return nil }
    return paper == nil ? "No paper." : "No recommendation."
  }
}
