extension String {
  /// On one line and at most 40 characters long, for a message.
  var shortened: String {
    let flat = String(map { $0.isNewline ? " " : $0 })
    return flat.count > 40 ? flat.prefix(39) + "…" : flat
  }
}
