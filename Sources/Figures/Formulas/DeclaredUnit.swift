import Diagnostics
import Fields
import Indicators

/// What `unit:` of a formula says its value is in.
struct DeclaredUnit: Sendable {
  /// The word as written.
  let word: String
  /// What is printed around the value.
  let unit: Unit
  /// Where it is declared.
  let place: Place

  /// The words that are not free: `gbp`, `percent` and so on; any other word names what is counted.
  static let words = MoneyWord.all.flatMap(\.words) + ["percent", "points", "number", "count", "per-10000"]

  /// Reads a word; `nil` for one that is mistyped, or no word at all.
  init?(_ word: String, at place: Place) {
    self.word = word
    self.place = place
    let rate = word.hasPrefix("per-") ? Int(word.dropFirst(4)) : nil
    if let money = MoneyWord.all.first(where: { $0.words.contains(word) }) {
      unit = money.unit
    } else if let rate, (1...1_000_000).contains(rate) {
      unit = .per(rate)
    } else {
      switch word {
      case "percent", "%": unit = .percent
      case "points": unit = .percentagePoints
      case "number", "count": unit = .number
      default:
        let isWords = word.first?.isLetter == true && word.allSatisfy { $0.isLetter || " -’'".contains($0) }
        guard isWords, ClosestName.to(word, among: Self.words) == nil else { return nil }
        unit = .words(word)
      }
    }
  }

  /// Reads the key; what is wrong with it is told to the reader.
  static func read(_ reader: inout FieldReader) -> DeclaredUnit? {
    guard let word = reader.text("unit") else { return nil }
    if let unit = DeclaredUnit(word, at: reader.place(of: "unit")) { return unit }
    reader.complain(
      .wrongValue, at: reader.place(of: "unit"), "'unit' of \(reader.subject) is '\(word)'",
      help: ClosestName.to(word, among: words).map { "did you mean '\($0)'?" }
        ?? "it is one of \(words.joined(separator: ", ")), or what is counted, such as children")
    return nil
  }

  /// Why a value in another unit cannot be printed in this one; `nil` where it can.
  func fault(with worked: FormulaUnit) -> (message: String, help: String)? {
    let declared = FormulaUnit.of(unit).unit
    switch (worked.kind, declared.kind) {
    case (.literal, _), (.unnamed, _), (.number, .money), (.number, .things), (.ratio, .number), (.ratio, .things),
      (.things, .number):
      return nil
    case (.ratio, .percent): return share(worked, 100)
    case (.ratio, .rate(let per)): return share(worked, per)
    case (.things(let name), .things(let other)) where name != other && worked.factor != Exact(1): return nil
    default:
      guard worked.kind != declared.kind else { return nil }
      return (
        "the formula comes to \(worked.words), but 'unit' says \(word)", "correct one of them, or leave 'unit' out"
      )
    }
  }

  /// A share of like things is a percentage once it is multiplied by a hundred, and no other number.
  private func share(_ worked: FormulaUnit, _ per: Int) -> (message: String, help: String)? {
    guard worked.factor != Exact(per) else { return nil }
    return (
      "'unit' says \(word), but the formula does not multiply the share by \(per)", "write a / b * \(per), once"
    )
  }
}
