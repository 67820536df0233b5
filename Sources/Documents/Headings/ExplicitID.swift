import CCmark

extension Node {
  /// Takes ` {#id}` off the end of a heading's or caption's text.
  /// - Returns: the id: letters, digits, hyphens, underscores and full stops, starting with a letter.
  func takeExplicitID() -> String? {
    guard let last = lastChild, last.kind == CMARK_NODE_TEXT else { return nil }
    let text = last.literal
    guard text.hasSuffix("}"), let brace = text.lastIndex(of: "{") else { return nil }
    let inner = text[text.index(after: brace)...].dropLast()
    guard inner.first == "#", Self.isID(inner.dropFirst()) else { return nil }
    let rest = text[..<brace]
    last.literal = String(rest.prefix(rest.count - rest.reversed().prefix { $0 == " " }.count))
    return String(inner.dropFirst())
  }

  private static func isID(_ text: Substring) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
  }
}
