public import Diagnostics
public import Indicators

/// A named figure that is worked out from others: one entry of `figures.yml`.
public struct Formula: Sendable {
  /// The name used in figures: `residential-pressure`.
  public let id: String
  /// Where the entry starts.
  public let place: Place
  /// The title.
  public let title: String
  /// What it says, for people.
  public let definition: String?
  /// How far it can be relied on.
  public let status: Definition.Status
  /// What the author says of that.
  let statusNote: String?
  /// The unit that `unit:` declares; `nil` where it follows from the formula.
  let unit: DeclaredUnit?
  /// How many decimals are printed; `nil` where the unit decides.
  let decimals: Int?
  /// The formula as it was parsed.
  let node: FormulaNode
}

/// A part of a formula.
indirect enum FormulaNode: Sendable {
  /// A number as written; `£` makes it an amount of money.
  case number(Exact, text: String, isMoney: Bool)
  case reference(Reference)
  /// Two parts and the sign between them, with the sign's place.
  case operation(FormulaSign, FormulaNode, FormulaNode, Place)
  case negative(FormulaNode)
  /// Parentheses.
  case group(FormulaNode)
  case call(FormulaFunction, [FormulaNode], Place)

  /// Every reference, in the order of writing.
  var references: [Reference] {
    switch self {
    case .number: []
    case .reference(let reference): [reference]
    case .operation(_, let left, let right, _): left.references + right.references
    case .negative(let part), .group(let part): part.references
    case .call(_, let parts, _): parts.flatMap(\.references)
    }
  }

  /// How many numbers and references there are.
  var operandCount: Int {
    switch self {
    case .number, .reference: 1
    case .operation(_, let left, let right, _): left.operandCount + right.operandCount
    case .negative(let part), .group(let part): part.operandCount
    case .call(_, let parts, _): parts.reduce(0) { $0 + $1.operandCount }
    }
  }
}

/// The signs of arithmetic; the raw value is what workings print.
enum FormulaSign: String, Sendable {
  case plus = "+"
  case minus = "−"
  case times = "×"
  case divided = "÷"

  /// The sign that a character is: those of a keyboard, and those that word processors make of them.
  init?(_ character: Character) {
    switch character {
    case "+": self = .plus
    case "-", "−", "–": self = .minus
    case "*", "×": self = .times
    case "/", "÷": self = .divided
    default: return nil
    }
  }

  /// Whether it binds its two sides before sums do.
  var isProduct: Bool { self == .times || self == .divided }
}
