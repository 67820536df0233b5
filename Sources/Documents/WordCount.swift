extension Document {
  /// How many words the body's prose has; a reference, such as a figure, counts as one. Blocks are not counted.
  public var wordCount: Int {
    texts.filter { $0.holder == .prose }.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
  }
}
