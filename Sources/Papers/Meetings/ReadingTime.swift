import Documents

extension Paper {
  /// About how many minutes it takes to read, at 200 words a minute and half a minute for each chart or table; at least one.
  public var readingMinutes: Int {
    let halves = blocks.count + document.tables.count
    return max(1, (document.wordCount + halves * 100 + 199) / 200)
  }
}
