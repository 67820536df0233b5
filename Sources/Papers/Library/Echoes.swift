public import Diagnostics
import Figures
import Indicators

extension Library {
  /// Problems without those that only follow from settings that could not be read: what they list is not known then.
  public func withoutEchoes(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let echoes = Set(unread.flatMap { Self.echoes(of: $0) }.map(\.id))
    return echoes.isEmpty ? diagnostics : diagnostics.filter { !echoes.contains($0.rule.id) }
  }

  /// What is said of names that a file may hold.
  private static func echoes(of path: String) -> [Rule] {
    switch path {
    case "site.yml": [.unknownArea, .unknownObjective]
    case "sources.yml": [.unknownSource]
    case "glossary.yml": [.unknownAbbreviation]
    case "figures.yml": [.unknownIndicator]
    default: path.hasPrefix("indicators/") ? [.unknownIndicator] : []
    }
  }
}
