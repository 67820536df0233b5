/// Swift source without what is not code, so that a comment about `try!` is no `try!`.
struct SwiftCode {
  /// Which literals stay: a manifest is read for its texts, other files for their code.
  private let keepsTexts: Bool
  private let source: [Character]
  private var index = 0
  private var out = ""

  /// The source without its comments and, unless they are asked for, the insides of its texts. Code that is
  /// interpolated in a text stays; lines stay where they are.
  static func of(_ source: String, keepingTexts: Bool = false) -> String {
    var code = SwiftCode(source, keepsTexts: keepingTexts)
    code.read(inParentheses: false)
    return code.out
  }

  private init(_ source: String, keepsTexts: Bool) {
    self.source = Array(source)
    self.keepsTexts = keepsTexts
  }

  private func starts(_ text: String) -> Bool { source[index...].starts(with: text) }

  private mutating func copy(_ isKept: Bool) {
    if isKept || source[index].isNewline { out.append(source[index]) }
    index += 1
  }

  /// Reads code up to the end or, inside a text, up to the parenthesis that closes the interpolation.
  private mutating func read(inParentheses: Bool) {
    var depth = 0
    while index < source.count {
      if starts("//") {
        while index < source.count, !source[index].isNewline { index += 1 }
      } else if starts("/*") {
        skipBlockComment()
      } else if let hashes = textOpening() {
        readText(hashes: hashes)
      } else {
        if source[index] == "(" { depth += 1 }
        if source[index] == ")" { depth -= 1 }
        if inParentheses, depth == 0 { return copy(true) }
        copy(true)
      }
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") || starts("*/") {
        depth += starts("/*") ? 1 : -1
        index += 2
      } else {
        copy(false)
      }
    } while depth > 0 && index < source.count
  }

  /// How many number signs stand before the quote that starts here; `nil` where no text starts.
  private func textOpening() -> Int? {
    let hashes = source[index...].prefix { $0 == "#" }.count
    return index + hashes < source.count && source[index + hashes] == "\"" ? hashes : nil
  }

  private mutating func readText(hashes: Int) {
    let signs = String(repeating: "#", count: hashes)
    let isLong = starts(signs + "\"\"\"")
    let quote = isLong ? "\"\"\"" : "\""
    for _ in 0..<(hashes + quote.count) { copy(true) }
    while index < source.count, !starts(quote + signs), isLong || !source[index].isNewline {
      if starts("\\" + signs + "(") {
        for _ in 0...hashes { copy(false) }
        read(inParentheses: true)
      } else {
        if starts("\\" + signs) { for _ in 0..<(hashes + 1) where index < source.count { copy(keepsTexts) } }
        if index < source.count { copy(keepsTexts) }
      }
    }
    for _ in 0..<(hashes + quote.count) where index < source.count { copy(true) }
  }
}
