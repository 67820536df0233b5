/// Why a cell has no number. Never zero, never left out of a total in silence.
///
/// Source: the symbols of the Government Statistical Service's guidance, and older marks still met in files.
public enum Symbol: String, Sendable, CaseIterable {
  case confidential = "c"
  case unavailable = "x"
  case notApplicable = "z"
  case lowReliability = "u"
  case low = "low"
  case roundsToZero = "k"

  /// The meaning in a word or two, to stand where a mark would be.
  public var word: String {
    switch self {
    case .confidential: "suppressed"
    case .unavailable: "not available"
    case .notApplicable: "not applicable"
    case .lowReliability: "low reliability"
    case .low, .roundsToZero: "rounds to 0"
    }
  }

  /// The meaning in words that fit "the value is …".
  public var meaning: String {
    switch self {
    case .confidential: "suppressed to protect confidentiality"
    case .unavailable: "not available"
    case .notApplicable: "not applicable"
    case .lowReliability: "of low reliability"
    case .low, .roundsToZero: "so low that it rounds to zero"
    }
  }

  /// Reads a symbol as files write it, in square brackets or bare; the obsolete `.`, `:`, `*` and `~` are read too.
  public init?(_ text: some StringProtocol) {
    var bare = Substring(text)
    if bare.hasPrefix("["), bare.hasSuffix("]") { bare = bare.dropFirst().dropLast() }
    guard let symbol = Symbol(rawValue: String(bare)) ?? Self.obsolete(bare) else { return nil }
    self = symbol
  }

  private static func obsolete(_ mark: Substring) -> Symbol? {
    switch mark {
    case ".": .notApplicable
    case ":": .unavailable
    case "*": .confidential
    case "~": .lowReliability
    default: nil
    }
  }
}
