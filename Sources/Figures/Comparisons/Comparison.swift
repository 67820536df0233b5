public import Diagnostics
import Indicators
import Tables

/// A claim that is true or false: `s47@2021-22<s47/neighbours@2020-21`, `pi4@2022-03>=85`.
public struct Comparison: Sendable {
  /// One side.
  enum Side: Sendable {
    case figure(Reference)
    /// A plain number, in the unit in which the other side is printed.
    case number(DecimalNumber, text: String)

    /// The side as written.
    var text: String {
      switch self {
      case .figure(let reference): reference.text
      case .number(_, let text): text
      }
    }

    /// The reference, where it is one.
    var reference: Reference? {
      if case .figure(let reference) = self { return reference }
      return nil
    }
  }

  /// The comparison as written.
  public let text: String
  /// Where it is written.
  public let place: Place
  let left: Side
  let right: Side
  let relation: Relation

  private static let signs: Set<Character> = ["<", ">", "=", "≤", "≥", "!"]

  /// Parses a comparison; `nil` for a text without a sign of one, which is a plain reference.
  /// - Parameters:
  ///   - text: the comparison, without the leading `=`.
  ///   - place: where the text starts in its file.
  public static func parse(_ text: String, at place: Place) -> Result<Comparison, Diagnostic>? {
    let characters = Array(text)
    guard let start = characters.firstIndex(where: signs.contains) else { return nil }
    let end = characters[start...].firstIndex { !signs.contains($0) } ?? characters.count
    let sign = String(characters[start..<end])
    func fail(_ message: String, help: String, at range: Range<Int>) -> Result<Comparison, Diagnostic> {
      .failure(Diagnostic(.figureSyntax, at: place.part(range), "\(message), in '\(text)'", help: help))
    }
    guard let relation = Relation(sign: sign) else {
      return fail("'\(sign)' compares nothing", help: "write one of < > <= >= =", at: start..<end)
    }
    if let second = characters[end...].firstIndex(where: signs.contains) {
      return fail("a second comparison begins here", help: "compare two figures at a time", at: second..<second + 1)
    }
    let sides = [0..<start, end..<characters.count].map { side(characters, $0, at: place) }
    switch (sides[0], sides[1]) {
    case (.failure(let problem), _), (_, .failure(let problem)): return .failure(problem)
    case (.success(.number), .success(.number)):
      return fail("both sides are plain numbers", help: "name a figure on one of them", at: 0..<characters.count)
    case (.success(let left), .success(let right)):
      let whole = place.part(0..<characters.count)
      return .success(Comparison(text: text, place: whole, left: left, right: right, relation: relation))
    }
  }

  private static func side(_ all: [Character], _ range: Range<Int>, at place: Place) -> Result<Side, Diagnostic> {
    let lead = all[range].prefix { $0 == " " }.count
    let text = String(all[range].dropFirst(lead).reversed().drop { $0 == " " }.reversed())
    let here = place.part(range.lowerBound + lead..<range.lowerBound + lead + text.count)
    if text.isEmpty {
      return .failure(
        Diagnostic(
          .figureSyntax, at: here, "a side of the comparison is missing, in '\(String(all))'",
          help: "write a figure or a number there, such as pi4@2022-03>85"))
    }
    if let number = DecimalNumber(text) { return .success(.number(number, text: text)) }
    let bare = text.filter { !"£%".contains($0) }
    if bare != text, DecimalNumber(bare) != nil {
      return .failure(
        Diagnostic(
          .figureSyntax, at: here, "a number in a comparison has no unit, in '\(String(all))'",
          help: "write \(bare): it is in the unit of the other side"))
    }
    return Reference.parse(text, at: here).map { .figure($0) }
  }

  /// The problem of a comparison where a figure should be; `nil` where there is no sign of one.
  static func misplaced(_ text: String, at place: Place) -> Diagnostic? {
    // The first bytes of the signs; most texts have none of them.
    guard text.utf8.contains(where: { (0x3C...0x3E).contains($0) || $0 == 0x21 || $0 == 0xE2 }) else { return nil }
    guard let index = Array(text).firstIndex(where: { signs.contains($0) }) else { return nil }
    return Diagnostic(
      .figureSyntax, at: place.part(index..<index + 1), "a comparison has nothing to print, in '\(text)'",
      help: "mark the words that say it: [lower](=\(text.filter { $0 != " " }))")
  }
}

extension Place {
  /// Some characters of what starts here; the line as a whole where columns are not known.
  func part(_ range: Range<Int>) -> Place {
    Place(path, line: line, column: column > 0 ? column + range.lowerBound : 0, width: range.count)
  }
}
