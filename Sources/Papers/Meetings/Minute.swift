public import Diagnostics
public import Documents

/// One item of minutes.
public struct Minute: Sendable {
  /// Its number in the committee's year: "5/24".
  public let number: String
  /// Its heading.
  public let heading: Heading
  /// What was resolved or agreed, in order.
  public let outcomes: [Callout]
  /// The item of the meeting's agenda that it belongs to.
  public internal(set) var item: AgendaItem?
  /// Where that item stands.
  public internal(set) var itemTarget: Target?
  /// Where the minute is written.
  public var place: Place { heading.place }
}

extension Paper {
  /// Gives the items of minutes their numbers, and each the outcomes below its heading.
  mutating func setMinutes(_ numbers: [String]) {
    paragraphNumbers = numbers
    let headings = document.headings.enumerated().filter { $0.element.level == 2 }
    let ends = headings.dropFirst().map(\.element.place.line) + [Int.max]
    minutes = zip(zip(headings, ends), numbers).map { section, number in
      let (heading, end) = (section.0.element, section.1)
      sectionNumbers[section.0.offset] = number
      let outcomes = document.callouts.filter {
        Self.outcomes.contains($0.word) && heading.place.line < $0.place.line && $0.place.line < end
      }
      return Minute(number: number, heading: heading, outcomes: outcomes)
    }
  }

  /// The callouts that tell what a meeting decided.
  public static let outcomes = ["RESOLVED", "AGREED"]

  /// Ties the items of minutes to those of their meeting's agenda: by the front matter, else by equal titles.
  mutating func tieMinutes(to agenda: Paper, at address: String) {
    var items = agenda.front.agenda?.items ?? []
    let numbers = Set(minutes.map(\.number))
    let links = Dictionary(
      (front.minutes?.agenda ?? []).filter { numbers.contains($0.minute) }.map { ($0.minute, $0.item) },
      uniquingKeysWith: { first, _ in first })
    for number in links.values { items.removeAll { $0.number == number } }
    for index in minutes.indices {
      let item: AgendaItem?
      if let number = links[minutes[index].number] {
        item = agenda.front.agenda?.items.first { $0.number == number }
      } else {
        let title = minutes[index].heading.text.comparable
        let found = items.firstIndex { $0.title.comparable == title }
        item = found.map { items.remove(at: $0) }
      }
      minutes[index].item = item
      minutes[index].itemTarget = item.map { Target(address: address, fragment: $0.fragment) }
    }
  }
}

extension Meeting {
  /// Ties its minutes to its agenda, where it has both.
  mutating func tieMinutes() {
    guard let agenda, let index = papers.firstIndex(where: { $0.kind == .minutes }) else { return }
    papers[index].tieMinutes(to: agenda, at: address)
  }
}

extension String {
  /// A title as people compare it: its letters and digits.
  fileprivate var comparable: String {
    lowercased().replacing("&", with: "and").filter { $0.isLetter || $0.isNumber }
  }
}

extension Landmarks {
  /// What to write for a minute's number that no minute has; `nil` for other ids.
  func helpWithMinute(_ id: String, for paper: Paper) -> String? {
    guard MinuteNumber(id) != nil else { return nil }
    let folder = paper.path.prefix { $0 != "/" } + "/"
    let minutes = papers.values.filter { $0.kind == .minutes && $0.path.hasPrefix(folder) }.sorted { $0.path < $1.path }
      .flatMap(\.minutes)
    guard let first = minutes.first, let last = minutes.last else { return "no minutes of this committee are here" }
    return "the minutes here are \(first.number) to \(last.number)"
  }
}
