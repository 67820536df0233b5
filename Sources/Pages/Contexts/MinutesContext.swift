import Diagnostics
import Documents
import Papers

/// What pages say about minutes.
struct MinutesContext {
  let committee: Committee
  let minutes: Paper
  /// The folder of the page that links lead from.
  let page: String

  /// How far they can be relied on, for lists: "draft", "approved on 25 March 2024, minute 12/24".
  var note: String {
    switch committee.standing(of: minutes) {
    case .draft, .before: "draft"
    case .approved(let meeting, let minute): "approved on \(meeting.day.label), minute \(minute.number)"
    }
  }

  /// The same for their own page, with a link to where they are confirmed.
  var standing: Templates.Context {
    switch committee.standing(of: minutes) {
    case .draft:
      return ["word": "Draft", "text": "These minutes have not been confirmed by a later meeting.", "link": false]
    case .before(let meeting, let item):
      return [
        "word": "Draft", "text": "These minutes are to be confirmed:",
        "link": [
          "href": href(Target(address: meeting.address, fragment: item.fragment)),
          "label": "\(meeting.day.label), item \(item.number)",
        ] as Templates.Context,
      ]
    case .approved(let meeting, let minute):
      return [
        "word": "Approved", "text": "These minutes were confirmed:",
        "link": [
          "href": href(Target(address: meeting.minutes?.address ?? "", fragment: minute.heading.id)),
          "label": "\(meeting.day.label), minute \(minute.number)",
        ] as Templates.Context,
      ]
    }
  }

  /// The link from an item of the agenda to its minute; `false` where there is none.
  func link(to item: AgendaItem) -> Any {
    guard let minute = minutes.minutes.first(where: { $0.item?.number == item.number }) else { return false }
    let outcomes = Paper.outcomes.filter { word in minute.outcomes.contains { $0.word == word } }
    return [
      "href": href(Target(address: minutes.address, fragment: minute.heading.id)), "label": "Minute \(minute.number)",
      "outcome": outcomes.joined(separator: ", ").lowercased().unlessEmpty.orFalse,
    ] as Templates.Context
  }

  private func href(_ target: Target) -> String { Address.relative(to: target, from: page) }
}

extension CommitteeFacts.Member {
  /// "Councillor (10)".
  var roleAndCount: String { role + (count > 1 ? " (\(count))" : "") }

  /// "Councillor (10)", "Co-opted member, representing parent governors".
  var label: String {
    roleAndCount + (represents.map { ", representing \($0)" } ?? "")
  }
}
