import Indicators
import Papers

/// What readers look for on the site, in groups: what the search page lists, and the words that `/search.json` has of
/// each.
struct SearchIndex {
  /// A committee's papers, a review's, the indicators …
  struct Group {
    /// The id of its heading.
    let id: String
    let title: String
    let entries: [Entry]
  }

  /// A place on the site.
  struct Entry {
    let title: String
    /// From the top of the site, with the id on the page where it is a part of one.
    let address: String
    /// What tells it from others: its kind and its date.
    var note: String?
    /// What it says, in stretches of words.
    var texts: [String] = []
    /// The parts of a paper.
    var sections: [Entry] = []
  }

  /// The groups that hold anything, in the order of the page.
  let groups: [Group]

  init(_ model: SiteModel) {
    let committees = model.library.committees.enumerated().map { index, committee in
      Group(
        id: "page-committee-\(index + 1)", title: model.title(of: committee),
        entries: Self.entries(of: committee, model))
    }
    let reviews = model.library.reviews.enumerated().map { index, review in
      Group(
        id: "page-review-\(index + 1)", title: model.cover(of: review)?.title ?? "",
        entries: Self.entries(of: review, model))
    }
    let others = [
      Group(id: "page-recommendations", title: "Recommendations", entries: Self.recommendations(model)),
      Group(id: "page-indicators", title: "Indicators", entries: Self.indicators(model)),
      Group(id: "page-glossary", title: "Glossary", entries: Self.abbreviations(model)),
      Group(id: "page-pages", title: "About this site", entries: Self.pages(model)),
    ]
    groups = (committees + reviews + others).filter { !$0.entries.isEmpty }
  }

  /// Where `/search.json` is.
  static let path = "search.json"

  /// The words of every entry that has some beyond its title, by address.
  var json: JSON {
    let entries = groups.flatMap(\.entries).flatMap { [$0] + $0.sections }
    return .object(
      entries.map { ($0.address, SearchWords.of($0.texts)) }.filter { !$0.1.isEmpty }
        .map { ($0.0, .string($0.1.joined(separator: " "))) })
  }

  private static func recommendations(_ model: SiteModel) -> [Entry] {
    model.library.committees.flatMap { committee -> [Entry] in
      guard let register = committee.register, let words = model.paper(register.paper.path)?.front,
        let day = model.library.judgementDay(of: committee)
      else { return [] }
      return register.all.map { recommendation in
        let said = [recommendation.text] + recommendation.parts.map(\.text)
        return Entry(
          title: recommendation.topic, address: "\(register.paper.address)#\(recommendation.id)",
          note: "\(recommendation.status(on: day).label), made \(recommendation.meeting.label)",
          texts: [recommendation.owner] + said.compactMap { words.resolved($0)?.text })
      }
    }
  }

  private static func indicators(_ model: SiteModel) -> [Entry] {
    model.library.book.indicators.map(\.definition).map { definition in
      Entry(
        title: definition.label,
        address: "indicators/\(definition.id)/",
        texts: [definition.id, definition.group ?? "", definition.definition ?? ""] + definition.notes)
    }
  }

  private static func abbreviations(_ model: SiteModel) -> [Entry] {
    zip(model.library.glossary.entries, PageKind.terms(of: model.library.glossary)).map { entry, id in
      Entry(
        title: entry.abbreviation, address: "\(PageKind.glossaryAddress)#\(id)", note: entry.expansion,
        texts: [entry.definition ?? ""])
    }
  }
}
