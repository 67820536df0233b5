extension String {
  /// Without white space at the ends, no-break spaces and line breaks included.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// On one line and at most 40 characters long, for a message.
  var shortened: String {
    let flat = String(map { $0.isNewline ? " " : $0 })
    return flat.count > 40 ? flat.prefix(39) + "…" : flat
  }
}
