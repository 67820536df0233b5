extension RecommendationRegister {
  /// What has become of recommendations since a meeting: those made, answered, moved or reported on. Those of which the
  /// same is to be said stand together.
  /// - Parameters:
  ///   - previous: the day of the meeting before.
  ///   - day: the day of this one.
  ///   - item: the item that takes the tracker.
  func changes(since previous: Day, until day: Day, item: AgendaItem?) -> [BriefChange] {
    var groups: [(news: RecommendationNews, names: [BriefSentence])] = []
    for recommendation in all where recommendation.meeting < day {
      guard let news = recommendation.news(since: previous, until: day) else { continue }
      let name: BriefSentence = "\(recommendation.topic, to: target(of: recommendation))"
      if let index = groups.firstIndex(where: { $0.news == news }) {
        groups[index].names.append(name)
      } else {
        groups.append((news, [name]))
      }
    }
    return groups.map { news, names in
      let rest = names.dropFirst().reduce(names[0]) { "\($0); \($1)" }
      let sentence: BriefSentence =
        names.count == 1 ? "\(rest): \(news.ofOne)." : "\(String(names.count)) \(news.ofSeveral): \(rest)."
      return BriefChange(sentence: sentence, item: item)
    }
  }
}

/// What is new of a recommendation, in words.
private struct RecommendationNews: Equatable {
  /// "answered on 12 February 2024; it was open and is complete".
  let ofOne: String
  /// The same of several: "answered on 12 February 2024, were open and are complete".
  let ofSeveral: String
}

extension Recommendation {
  /// `nil` where nothing is new.
  fileprivate func news(since previous: Day, until day: Day) -> RecommendationNews? {
    let (before, after) = (status(on: previous), status(on: day))
    let answer = response.flatMap { previous < $0.day && $0.day <= day ? "answered on \($0.day.label)" : nil }
    func both(_ words: String) -> RecommendationNews { RecommendationNews(ofOne: words, ofSeveral: words) }
    if meeting >= previous {
      return both(["made on \(meeting.label)", answer, after.rawValue].compactMap { $0 }.joined(separator: ", "))
    }
    if before != after {
      let (it, they) = (answer.map { "\($0); it " } ?? "", answer.map { "\($0); they " } ?? "")
      return RecommendationNews(
        ofOne: "\(it)was \(before.rawValue) and is \(after.rawValue)",
        ofSeveral: "\(they)were \(before.rawValue) and are \(after.rawValue)")
    }
    if let answer { return both("\(answer), and still \(after.rawValue)") }
    return updates(after: previous, until: day).isEmpty ? nil : both("reported on, and still \(after.rawValue)")
  }
}
