import Documents
import Papers

/// `recommendations.xml`: what was recommended, answered and reported since, the newest first.
///
/// Nothing after the day that a committee's recommendations are judged by is in it.
struct RecommendationFeed {
  /// Where it stands on the site.
  static let path = "recommendations.xml"

  private let model: SiteModel

  init(_ model: SiteModel) {
    self.model = model
  }

  /// Whether the site has one: it has an address, and a committee that keeps a list with something in it.
  static func exists(in model: SiteModel) -> Bool {
    model.library.site.url != nil && !RecommendationFeed(model).entries.isEmpty
  }

  /// The file; `nil` where there is none.
  var bytes: [UInt8]? {
    AtomFeed(
      title: "\(model.library.site.title): recommendations", path: Self.path,
      page: PageKind.allRecommendationsAddress, entries: entries
    ).bytes(on: model.library.site)
  }

  /// The newest first; of one day in the order of the lists.
  private var entries: [AtomFeed.Entry] {
    model.library.committees.flatMap(entries).enumerated().sorted {
      ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
    }.map(\.element)
  }

  private func entries(of committee: Committee) -> [AtomFeed.Entry] {
    guard let register = committee.register, let front = model.paper(register.paper.path)?.front,
      let last = model.library.judgementDay(of: committee), let cover = model.paper(committee.cover.path)
    else { return [] }
    return register.all.flatMap { recommendation in
      news(of: recommendation, front).filter { $0.day <= last }.map { news in
        AtomFeed.Entry(
          address: "\(register.paper.address)#\(recommendation.id)", part: news.part, day: news.day,
          title: "\(cover.shortTitle): \(recommendation.topic), \(news.what)", summary: news.text)
      }
    }
  }

  private struct News {
    let day: Day
    let what: String
    let text: String
    var part = ""
  }

  private func news(of recommendation: Recommendation, _ front: CheckedFront) -> [News] {
    func text(_ phrase: Phrase?) -> String { front.resolved(phrase)?.text ?? "" }
    let made = News(day: recommendation.meeting, what: "recommended", text: text(recommendation.text))
    let answer = recommendation.response.map {
      News(day: $0.day, what: "answered", text: text($0.text), part: "/response")
    }
    let updates = recommendation.updates.enumerated().map { index, update in
      News(
        day: update.day, what: update.status?.rawValue ?? "reported on", text: text(update.text),
        part: "/\(index + 1)")
    }
    return [made] + [answer].compactMap { $0 } + updates
  }
}
