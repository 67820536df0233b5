/// What a board is asked to do in a recommendation: "That the board considers and comments on the report."
struct RecommendationVerb {
  /// As the board does it: "notes".
  let active: String
  /// As it is done: "be noted".
  let passive: String
  /// Whether the board adds nothing by it.
  var isPassive = false

  /// Every verb that a recommendation may have; those that messages suggest stand first.
  static let all = [
    Self(active: "considers", passive: "considered"), Self(active: "comments", passive: "commented"),
    Self(active: "reviews", passive: "reviewed"), Self(active: "determines", passive: "determined"),
    Self(active: "agrees", passive: "agreed"), Self(active: "approves", passive: "approved"),
    Self(active: "recommends", passive: "recommended"), Self(active: "requests", passive: "requested"),
    Self(active: "notes", passive: "noted", isPassive: true),
    Self(active: "receives", passive: "received", isPassive: true),
    Self(active: "endorses", passive: "endorsed"), Self(active: "supports", passive: "supported"),
    Self(active: "confirms", passive: "confirmed"), Self(active: "decides", passive: "decided"),
    Self(active: "identifies", passive: "identified"), Self(active: "scrutinises", passive: "scrutinised"),
    Self(active: "challenges", passive: "challenged"), Self(active: "monitors", passive: "monitored"),
    Self(active: "asks", passive: "asked"), Self(active: "refers", passive: "referred"),
    Self(active: "appoints", passive: "appointed"), Self(active: "adopts", passive: "adopted"),
    Self(active: "accepts", passive: "accepted"), Self(active: "delegates", passive: "delegated"),
    Self(active: "makes", passive: "made"), Self(active: "gives", passive: "given"),
  ]

  /// How many words may stand between "That" and the verb: the board's full name.
  private static let farthest = 15

  /// The verbs of a recommendation: the first after "That", and those joined to it by "and"; none where there is none.
  static func verbs(in text: String) -> [RecommendationVerb] { places(in: PlainWords.list(text)).map(\.verb) }

  /// The same with the position of each among the words.
  static func places(in words: [String]) -> [(verb: RecommendationVerb, index: Int)] {
    guard words.first == "that" else { return [] }
    var found: [(verb: RecommendationVerb, index: Int)] = []
    for index in words.indices.dropFirst() {
      if found.isEmpty, index > farthest { break }
      let before = words[index - 1]
      guard found.isEmpty || ["and", "be"].contains(before) else { continue }
      let mayBePassive = !found.isEmpty || ["be", "is", "are"].contains(before)
      if let verb = all.first(where: { $0.matches(words[index]) || mayBePassive && $0.passive == words[index] }) {
        found.append((verb, index))
      }
    }
    return found
  }

  /// "consider".
  var plain: String { active.hasSuffix("ies") ? active.dropLast(3) + "y" : String(active.dropLast()) }

  /// "considers", or "consider" after "members".
  private func matches(_ word: String) -> Bool { word == active || word == plain }
}
