/// Finds what somebody meant to type.
public enum ClosestName {
  /// The longest word that is compared; nobody mistypes a longer one, and comparing takes the product of the lengths.
  private static let longest = 100

  /// The candidate nearest to `name`, if it is near enough to be a slip of the keyboard.
  ///
  /// Near enough is an edit distance (insert, delete, replace, swap of neighbours) of at most a third of the longer
  /// word, ignoring case; one slip in a word of two letters, none in a single letter. Ties go to the first in
  /// alphabetical order, so that the suggestion never varies. Words of more than 100 letters have no neighbours.
  public static func to(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    guard wanted.count <= longest else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in Set(candidates).sorted() {
      let other = Array(candidate.lowercased())
      let longer = max(wanted.count, other.count)
      let limit = longer == 2 ? 1 : longer / 3
      guard other.count <= longest, abs(wanted.count - other.count) <= limit else { continue }
      let distance = editDistance(wanted, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name
  }

  /// A help sentence: "did you mean …?", or what there is to choose from.
  public static func help(for name: String, among candidates: some Sequence<String>) -> String? {
    let all = Set(candidates).sorted()
    if let close = to(name, among: all) { return "did you mean '\(close)'?" }
    guard !all.isEmpty else { return nil }
    let shown = all.prefix(12).joined(separator: ", ")
    return "there is: \(shown)" + (all.count > 12 ? " and \(all.count - 12) more" : "")
  }

  /// Optimal string alignment distance between two words.
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in b.indices {
        let cost = a[i] == b[j] ? 0 : 1
        current[j + 1] = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          current[j + 1] = min(current[j + 1], beforePrevious[j - 1] + 1)
        }
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
