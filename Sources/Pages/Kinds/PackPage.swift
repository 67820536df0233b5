import Diagnostics
import Documents
import Papers

extension PageKind {
  /// A whole meeting on one page, to be printed: the agenda, and for each item a divider and its paper.
  static let pack = PageKind(template: "pack", explainsAbbreviations: false, isOfOthers: true) { model in
    let articles = PackArticles(model)
    return model.meetingPapers(.agenda).compactMap { place in Pack(place, model, articles).page.map { ($0, []) } }
  }
}

/// One meeting's pack.
private struct Pack {
  private let place: MeetingPaper
  private let model: SiteModel
  private let address: String
  private let items: [AgendaItem]
  private let spots: [String: Relocation.Spot]
  /// The articles of the agenda and the papers, by folder.
  private let articles: [String: [UInt8]]

  init(_ place: MeetingPaper, _ model: SiteModel, _ articles: PackArticles) {
    (self.place, self.model) = (place, model)
    address = place.meeting.address + Meeting.packFolder
    items = place.checked.paper.front.agenda?.items ?? []
    var spots = [place.meeting.address: Relocation.Spot(start: "agenda", prefix: Self.agendaPrefix)]
    var found = [place.meeting.address: articles.article(at: place.meeting.address)]
    for item in items {
      for (index, path) in item.papers.enumerated() {
        guard let paper = model.paper(path)?.paper, spots[paper.address] == nil,
          let article = articles.article(at: paper.address)
        else { continue }
        let id = Self.id(item, index)
        found[paper.address] = article
        spots[paper.address] = Relocation.Spot(start: id, prefix: id + "-")
      }
    }
    self.spots = spots
    self.articles = found.compactMapValues { $0 }
  }

  var page: Page? {
    guard let agenda = moved(place.meeting.address, Self.agendaPrefix) else { return nil }
    let contents =
      [["label": "Agenda", "href": "#agenda"]]
      + items.map { ["label": "\($0.number) \($0.title)", "href": "#\(Self.id($0))"] }
    return Page(
      address: address, kind: "pack", title: "\(place.within): agenda pack",
      description: "Agenda and public papers of the \(place.cover.title), \(place.meeting.day.long), on one page",
      ancestors: place.ancestors + [(label: place.meeting.day.label, address: place.meeting.address)],
      context: [
        "lead": lead, "board": place.cover.title, "date": place.meeting.day.long,
        "contents": ["label": "In this pack", "items": contents] as Templates.Context,
        "agendaHtml": agenda, "items": items.map(context),
      ], origin: place.checked.paper.document.source.path)
  }

  /// "The agenda and its 4 public papers on one page, to be printed. 1 item is not open to the public."
  private var lead: String {
    let papers = spots.count - 1
    let exempt = items.count { $0.exempt != nil }
    let closed =
      exempt == 0 ? "" : " \(Plural.of(exempt, "item")) \(exempt == 1 ? "is" : "are") not open to the public."
    return
      "The agenda\(papers == 0 ? "" : " and \(Plural.of(papers, "public paper"))") on one page, to be printed.\(closed)"
  }

  private func context(_ item: AgendaItem) -> Templates.Context {
    let papers = item.papers.enumerated().compactMap { index, path in
      model.paper(path).map { (id: Self.id(item, index), paper: $0) }
    }
    let own = papers.compactMap { place -> Templates.Context? in
      moved(place.paper.paper.address, place.id + "-").map { html in
        // The divider is where the item's first paper starts.
        ["start": place.id == Self.id(item) ? false : place.id as Any, "html": html]
      }
    }
    let exempt = item.exempt.map { ["paragraph": $0.paragraph, "reason": $0.reason] as Templates.Context }
    // A paper that is no article, such as a review's cover, is read on its own page.
    let elsewhere = papers.filter { articles[$0.paper.paper.address] == nil }.map { place -> Templates.Context in
      ["href": Address.relative(to: place.paper.paper.address, from: address), "title": place.paper.title]
    }
    return [
      "id": Self.id(item), "number": item.number, "title": item.title, "purpose": item.purpose.orFalse,
      "late": item.late.orFalse, "exempt": exempt ?? false as Any, "papers": own,
      "elsewhere": elsewhere,
    ]
  }

  private func moved(_ origin: String, _ prefix: String) -> String? {
    articles[origin].map { article in
      let relocation = Relocation(origin: origin, page: address, prefix: prefix, spots: spots)
      return String(decoding: relocation.moved(article), as: UTF8.self)
    }
  }

  private static let agendaPrefix = "agenda-"
  /// The id of an item's divider, and where a further paper of it starts: "item-9", "item-9.2".
  private static func id(_ item: AgendaItem, _ paper: Int = 0) -> String {
    paper == 0 ? "item-\(item.number)" : "item-\(item.number).\(paper + 1)"
  }
}
