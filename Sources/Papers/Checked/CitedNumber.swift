/// The words of a cross-reference, "Table", "paragraph 4.9" or "item 6, paragraph", held against what they lead to.
///
/// Papers of a meeting number their own paragraphs and tables, so a number in another paper is told with its item.
struct CitedNumber {
  /// What the page prints; `nil` where the author's own words name no number.
  let text: String?
  /// Whether a number or an item was typed that is not the right one.
  let isWrong: Bool
  /// The number in full, for messages: "item 6, paragraph 4.9".
  let name: String

  /// - Parameters:
  ///   - written: the author's words.
  ///   - number: what they lead to: "Paragraph 4.9".
  ///   - item: the agenda item of the paper that holds it, where there is one.
  ///   - isElsewhere: whether that is another paper than the one that says it.
  init(_ written: String, of number: String, item: Int?, isElsewhere: Bool) {
    var words = written.split(separator: " ").map(String.init)
    let typed = Self.takeItem(&words)
    let label = String(number.prefix { $0 != " " })
    let count = number.dropFirst(label.count + 1)
    let named = isElsewhere || typed != nil ? item : nil
    // In a message a caption is named as it is printed.
    let isCaption = label == "Table" || label == "Figure"
    name = named == nil ? number : Self.text(label, count, item: named, isLower: !isCaption)
    guard let first = words.first, first.lowercased() == label.lowercased(), words.count <= 2 else {
      (text, isWrong) = (nil, false)
      return
    }
    // In the middle of a sentence the author writes "paragraph", and so does the page.
    text = Self.text(label, count, item: named, isLower: written.first?.isLowercase == true)
    isWrong =
      words.count == 2 && words[1].lowercased() != count.lowercased() || typed != nil && typed != item.map(String.init)
  }

  /// Takes "item 6," from the front or "of item 6" from the end of some words.
  private static func takeItem(_ words: inout [String]) -> String? {
    if words.count > 2, words[0].lowercased() == "item" {
      defer { words.removeFirst(2) }
      return words[1].hasSuffix(",") ? String(words[1].dropLast()) : words[1]
    }
    if words.count > 3, words[words.count - 3] == "of", words[words.count - 2].lowercased() == "item" {
      defer { words.removeLast(3) }
      return words.last
    }
    return nil
  }

  private static func text(_ label: String, _ count: Substring, item: Int?, isLower: Bool) -> String {
    let isCaption = label == "Table" || label == "Figure"
    let small = label.lowercased()
    guard let item else { return "\(isLower ? small : label) \(count)" }
    return isCaption
      ? "\(isLower ? small : label) \(count) of item \(item)"
      : "\(isLower ? "item" : "Item") \(item), \(small) \(count)"
  }
}
