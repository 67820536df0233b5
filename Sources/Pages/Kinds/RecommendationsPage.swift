import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A committee's recommendations, one after the other, each with all that came of it.
  static let recommendations = PageKind(template: "recommendations") { model in
    model.library.committees.compactMap { committee -> (Page, [Diagnostic])? in
      guard let cover = model.paper(committee.cover.path), let address = committee.register?.paper.address,
        let (register, words) = model.register(of: committee, on: address),
        let day = model.library.judgementDay(of: committee)
      else { return nil }
      let page = Page(
        address: address, kind: "recommendations", title: "Recommendations of the \(cover.title)",
        description: "What the \(cover.title) asked for, and what came of it",
        ancestors: [(label: cover.shortTitle, address: committee.cover.address)],
        context: [
          "lead": "\(RecommendationCounts(register.all, on: day).sentence). As at \(day.long).",
          "items": register.all.map {
            item(RecommendationContext(recommendation: $0, day: day, words: words), committee)
          },
          "all": Address.relative(to: allRecommendationsAddress, from: address),
          "workings": words.workings.context, "assurance": words.checked.assurance,
        ], origin: register.paper.document.source.path)
      return (page, words.diagnostics)
    }
  }

  private static func item(_ shown: RecommendationContext, _ committee: Committee) -> Templates.Context {
    var context = shown.context
    let news = shown.news(after: nil)
    context["news"] = CommitteeContext.items(news)
    context["facts"] = facts(shown.recommendation, on: shown.day, committee)
    return context
  }

  private static func facts(_ recommendation: Recommendation, on day: Day, _ committee: Committee) -> [Templates
    .Context]
  {
    let meeting = committee.meetings.first { $0.day == recommendation.meeting && $0.agenda != nil }
    let here = committee.register?.paper.address ?? ""
    let link = meeting.map { Address.relative(to: $0.address, from: here) }
    let isReceivedLater = recommendation.received != recommendation.meeting
    let response = recommendation.responseDue.map { due in
      let late = recommendation.response.map { $0.day > due } ?? false
      return "\(due.label), \(law(recommendation.addressee))" + (late ? ". The response came later" : "")
    }
    let lines: [(String, String?, String?)] = [
      ("Made", recommendation.meeting.long + (recommendation.minute.map { ", minute \($0)" } ?? ""), link),
      ("Responsible", recommendation.owner, nil),
      ("Received", isReceivedLater ? recommendation.received.label : nil, nil),
      ("Response due by", response, nil), ("Due by", recommendation.due?.label, nil),
    ]
    return lines.compactMap { term, text, href in text.map { ["term": term, "text": $0, "href": href.orFalse] } }
  }

  /// Why a response is due when it is.
  private static func law(_ addressee: Recommendation.Addressee) -> String {
    switch addressee {
    case .executive: "two months from receipt (Local Government Act 2000, section 9FE)"
    case .nhs: "28 days from receipt (health scrutiny regulations 2013, regulation 22)"
    case .officer: ""
    }
  }
}
