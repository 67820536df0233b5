import Markup

/// Text made safe for HTML.
enum Escaping {
  /// Text for element content and attribute values.
  static func html(_ text: String) -> String {
    var writer = MarkupWriter(capacity: text.utf8.count + 16)
    writer.value(text)
    return writer.string
  }
}

extension String {
  /// The text; `nil` where it is empty.
  var unlessEmpty: String? { isEmpty ? nil : self }
}

extension Optional {
  /// The value, or `false` for a template that asks whether there is one.
  var orFalse: Any { map { $0 as Any } ?? false }
}
