import Diagnostics
import Indicators

/// Reads a formula by recursive descent: sums of products of numbers, figures, functions and parentheses.
struct FormulaParser {
  /// The longest formula, in characters.
  static let longest = 1_000
  /// How deep parentheses, functions and minus signs may be nested.
  static let deepest = 32

  let text: FormulaText
  var position = 0
  private var depth = 0

  private init(_ text: FormulaText) {
    self.text = text
  }

  /// Parses a formula.
  static func parse(_ text: FormulaText) -> Result<FormulaNode, Diagnostic> {
    var parser = FormulaParser(text)
    do throws(Diagnostic) {
      return .success(try parser.formula())
    } catch {
      return .failure(error)
    }
  }

  private mutating func formula() throws(Diagnostic) -> FormulaNode {
    guard text.characters.count <= Self.longest else {
      throw problem("a formula has at most 1,000 characters", 0..<1, help: "give a part of it a name of its own")
    }
    let node = try sum()
    guard let next else { return node }
    let here = position..<position + 1
    switch next {
    case ")":
      throw problem("')' closes a parenthesis that was not opened", here, help: "delete it, or write '(' before")
    case ",": throw strayComma()
    case "%": throw problem("'%' has no meaning in a formula", here, help: "figures bring their units with them")
    case "<", ">", "=", "≤", "≥":
      throw problem(
        "a formula is a number, not a comparison", here, help: "compare where the words are: [lower](=a<b)")
    default:
      if starts(next) {
        throw problem("a sign is missing before '\(next)'", here, help: "write + - * or / between the two")
      }
      throw unexpected(next)
    }
  }

  private mutating func sum() throws(Diagnostic) -> FormulaNode {
    var left = try product()
    while let (sign, place) = takeSign(isProduct: false) {
      left = .operation(sign, left, try product(), place)
    }
    return left
  }

  private mutating func product() throws(Diagnostic) -> FormulaNode {
    var left = try factor()
    while let (sign, place) = takeSign(isProduct: true) {
      left = .operation(sign, left, try factor(), place)
    }
    return left
  }

  private mutating func factor() throws(Diagnostic) -> FormulaNode {
    depth += 1
    defer { depth -= 1 }
    guard let next else {
      throw missing(text.characters.allSatisfy(\.isWhitespace) ? "the formula is empty" : nil, position..<position)
    }
    let here = position..<position + 1
    guard depth <= Self.deepest else {
      throw problem(
        "parentheses are nested more than \(Self.deepest) deep", here,
        help: "give a part of the formula a name of its own")
    }
    if FormulaSign(next) == .minus {
      position += 1
      return .negative(try factor())
    }
    if next == "(" {
      position += 1
      let inner = try sum()
      try close(here.lowerBound)
      return .group(inner)
    }
    if next == "£" || next.isDigit { return try number() }
    if next.isFormulaLetter { return try named() }
    let isOutOfPlace = FormulaSign(next) != nil || next == ")" || next == ","
    throw isOutOfPlace ? missing("a number or a figure is missing before '\(next)'", here) : unexpected(next)
  }

  /// A figure, or a function with what stands in its parentheses.
  private mutating func named() throws(Diagnostic) -> FormulaNode {
    let start = position
    let word = referenceText()
    let name = start..<position
    guard next == "(" else {
      return .reference(try Reference.parse(word, at: text.place(name)).get())
    }
    guard let function = FormulaFunction.all.first(where: { $0.name == word }) else {
      throw problem(
        "there is no function '\(word)'", name,
        help: ClosestName.help(for: word, among: FormulaFunction.all.map(\.name)))
    }
    let opened = position
    position += 1
    var parts = [try sum()]
    while next == "," {
      try refuseThousandsComma()
      position += 1
      parts.append(try sum())
    }
    try close(opened)
    if let fault = function.fault(parts) { throw problem(fault, name, help: "write \(function.form)") }
    return .call(function, parts, text.place(name))
  }

  private mutating func close(_ opened: Int) throws(Diagnostic) {
    if next == ")" {
      position += 1
      return
    }
    guard let next else {
      throw problem("this parenthesis is not closed", opened..<opened + 1, help: "write ')' where it ends")
    }
    if starts(next) {
      throw problem(
        "a sign is missing before '\(next)'", position..<position + 1, help: "write + - * or / between the two")
    }
    throw next == "," ? strayComma() : unexpected(next)
  }
}
