import Diagnostics

/// Makes ids from headings' words: "Where we are – 2021" is `where-we-are-2021`, its second use
/// `where-we-are-2021-2`; a heading without a letter or digit is `section`.
struct HeadingIDs {
  private var taken: Set<String>
  private var uses: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
  }

  /// An id that no other element has.
  mutating func id(for text: String) -> String {
    let slug = Slug.of(text)
    let base = slug.isEmpty ? "section" : slug
    var use = uses[base] ?? 0
    var id: String
    repeat {
      use += 1
      id = use == 1 ? base : "\(base)-\(use)"
    } while taken.contains(id)
    uses[base] = use
    taken.insert(id)
    return id
  }
}
