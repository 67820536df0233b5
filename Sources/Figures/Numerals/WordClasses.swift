import Diagnostics

extension NumeralClass {
  /// Number words and capitalised words.
  static let words: [NumeralClass] = [
    either("part", parts + parts.map(\.capitalised)), either("series", series),
    word("small", small + small.map(\.capitalised)),
    word(
      "length",
      ["minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"]),
    NumeralClass(name: "large-words", starts: numberWords) { text, start in
      NumeralWords.end(in: text, from: start).flatMap { isOrdinal(text, $0) ? nil : $0 }
    },
    NumeralClass(name: "roman", starts: ByteSet("ivx")) { text, start in
      var end = start
      while "ivx".utf8.contains(text[end]) { end += 1 }
      return end > start ? end : nil
    },
    NumeralClass(name: "name", starts: .capitals) { text, start in
      guard text.isCapital(start) else { return nil }
      var end = start + 1
      while text.isLetter(end) || "'-".utf8.contains(text[end]) && text.isLetter(end + 1) { end += 1 }
      return end
    },
    NumeralClass(name: "acronym", starts: .capitals) { text, start in
      var end = start
      while text.isCapital(end) { end += 1 }
      return end - start > 1 ? end : nil
    },
  ]

  /// What has a number in every paper.
  private static let parts = [
    "table", "figure", "chart", "map", "box", "paragraph", "item", "page", "chapter", "element", "slide", "footnote",
    "recommendation", "indicator", "measure", "question", "row", "column", "line", "minute", "enclosure", "exhibit",
    "volume", "diagram", "section",
  ]
  /// What has a number where it is a name, with a capital.
  private static let series = [
    "Part", "Phase", "Stage", "Step", "Standard", "Priority", "Theme", "Objective", "Outcome", "Option", "Scenario",
    "Tier", "Level", "Band", "Group", "Type", "Category", "Class", "Unit", "Room", "Ward", "Note", "Strand",
    "Workstream", "Module", "Action", "Goal", "Domain", "Form", "Pillar", "Number", "Week", "Day", "Month", "Target",
    "Aim", "Panel", "Floor", "Suite", "Flat", "House", "Cohort",
  ]

  /// What a number in words can start with.
  static let numberWords = ByteSet("aefnostAEFNOST")

  static let small = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  /// Whether `-first` and the like follow, as in `twenty-first`.
  private static func isOrdinal(_ text: NumeralText, _ end: Int) -> Bool {
    text[end] == UInt8(ascii: "-") && ordinals.contains(text.word(at: end + 1))
  }

  private static let ordinals: Set = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]
}

/// Numbers in words as they stand in prose, where they need not be claims that can be read.
enum NumeralWords {
  private static let tensWords: Set = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let scaleWords: Set = ["hundred", "thousand", "million", "billion"]
  private static let smallWords = Set(NumeralClass.small)

  /// Where a number in words ends that is twenty or more: `forty-two`, `two hundred and six`, `a thousand`.
  static func end(in text: NumeralText, from start: Int) -> Int? {
    var (index, end, isLarge, last) = (start, Int?.none, false, "")
    while index - start < 120 {
      let word = text.word(at: index)
      let isScale = scaleWords.contains(word)
      let isNumber = smallWords.contains(word) || tensWords.contains(word) || isScale
      let isLink = word == "and" && scaleWords.contains(last) || word == "a" && last.isEmpty
      guard isNumber && !(isScale && last.isEmpty) || isLink else { break }
      index += word.utf8.count
      if text.isWord(index) { break }
      isLarge = isLarge || isScale || tensWords.contains(word)
      if isNumber, isLarge { end = index }
      let isSpace = text[index] == UInt8(ascii: " ")
      guard isSpace || text[index] == UInt8(ascii: "-") else { break }
      index = isSpace ? text.skippingSpaces(index) : index + 1
      last = word
    }
    return end
  }
}
