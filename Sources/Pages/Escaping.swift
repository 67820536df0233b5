/// Text made safe for HTML.
enum Escaping {
  /// Text for element content and attribute values.
  static func html(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}

extension Optional {
  /// The value, or `false` for a template that asks whether there is one.
  var orFalse: Any { map { $0 as Any } ?? false }
}
