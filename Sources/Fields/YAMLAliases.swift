import Diagnostics

/// Finds aliases (`&name` in one place, `*name` in another) before a YAML text is read; they are refused.
///
/// Yams compares and frees shared values part by part: nine aliases nested nine deep, used as a key, never end, and a
/// long chain of them overflows the stack. Nothing in a paper or a definition needs them.
enum YAMLAliases {
  /// The refusal, at the first alias; `nil` where there is none.
  static func problem(in text: String, _ places: YAMLPlaces) -> Diagnostic? {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    let bytes = Array(text.utf8)
    let anchors = Set(names(after: UInt8(ascii: "&"), in: bytes).map(\.name))
    guard let alias = names(after: UInt8(ascii: "*"), in: bytes).first(where: { anchors.contains($0.name) })
    else { return nil }
    let name = String(decoding: alias.name, as: UTF8.self)
    let before = SourceText(path: "", text: String(decoding: bytes[..<alias.index], as: UTF8.self))
    let place = Place(
      places.start.path, line: places.start.line + before.lineCount - 1,
      column: before.line(before.lineCount).count + 1, width: name.count + 1)
    return Diagnostic(
      .yamlSyntax, at: place, "'*\(name)' repeats the value marked '&\(name)', which is not supported",
      help: "write the value out, or put text that starts with * or & in double quotes")
  }

  /// The names that stand after a sign where YAML could take it for an anchor or an alias.
  private static func names(after sign: UInt8, in bytes: [UInt8]) -> [(name: ArraySlice<UInt8>, index: Int)] {
    bytes.indices.compactMap { index in
      guard bytes[index] == sign, index == 0 || !isWord(bytes[index - 1]) else { return nil }
      let name = bytes[(index + 1)...].prefix(while: isWord)
      return name.isEmpty ? nil : (name, index)
    }
  }

  /// The bytes of which libYAML makes names.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
