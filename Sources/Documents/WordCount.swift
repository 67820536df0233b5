extension Document {
  /// How many words the body's prose has; a gap, such as a figure, counts as one. Blocks are not counted.
  public var wordCount: Int {
    var count = 0
    for case .prose(let pieces) in parts {
      // Words meet tags and gaps without spaces, so that a word is counted where one starts.
      var (isInTag, isInWord) = (false, false)
      for piece in pieces {
        guard case .html(let html) = piece else {
          if !isInTag, !isInWord { count += 1 }
          isInWord = !isInTag
          continue
        }
        for character in html.utf8 {
          switch character {
          case UInt8(ascii: "<"): isInTag = true
          case UInt8(ascii: ">"): isInTag = false
          case UInt8(ascii: " "), UInt8(ascii: "\n"): if !isInTag { isInWord = false }
          default:
            if !isInTag, !isInWord { (isInWord, count) = (true, count + 1) }
          }
        }
      }
    }
    return count
  }
}
