/// Reads the notation of a `NumeralForm`.
struct NumeralFormParser {
  private let text: NumeralText
  private let characters: [Character]
  private var index = 0
  /// Names between `<` and `>` that no class has.
  private(set) var unknown: [String] = []

  init(_ pattern: String) {
    characters = Array(pattern)
    text = NumeralText(characters)
  }

  /// The parts of the whole form.
  mutating func elements() -> [NumeralForm.Element] { sequence(until: []) }

  private mutating func sequence(until ends: Set<Character>) -> [NumeralForm.Element] {
    var elements: [NumeralForm.Element] = []
    while index < characters.count, !ends.contains(characters[index]) {
      let character = characters[index]
      index += 1
      switch character {
      case "[": elements.append(.choice(choices(until: "]") + [[]]))
      case "(": elements.append(.choice(choices(until: ")")))
      case "<": elements.append(reading())
      case " ": elements.append(.space)
      case "\\":
        elements.append(.byte(text[index]))
        index += 1
      default: elements.append(.byte(text[index - 1]))
      }
    }
    return elements
  }

  private mutating func choices(until end: Character) -> [[NumeralForm.Element]] {
    var choices: [[NumeralForm.Element]] = []
    repeat {
      choices.append(sequence(until: ["|", end]))
      index += 1
    } while index < characters.count && characters[index - 1] == "|"
    return choices
  }

  private mutating func reading() -> NumeralForm.Element {
    let name = String(characters[index...].prefix { $0 != ">" })
    index += name.count + 1
    guard let kind = NumeralClass.named[name] else {
      unknown.append(name)
      return .choice([])
    }
    return .reading(kind)
  }
}
