import Diagnostics
import Fields

extension Site {
  private static let words: [(word: String, value: Severity?)] = [
    ("error", .error), ("warning", .warning), ("off", nil), ("false", nil),
  ]

  /// Reads `rules:`, a word for each rule, or words for folders: `{default: warning, reviews/contract: error}`.
  mutating func readSeverities(_ reader: inout FieldReader) {
    guard let value = reader.value("rules") else { return }
    var rules = FieldReader(value, of: "'rules' of site.yml")
    for rule in RuleCatalogue.all {
      guard let value = rules.value(rule.id) else { continue }
      if case .mapping = value.content {
        for problem in readFolders(value, of: rule) { rules.add(problem) }
      } else if let severity = rules.choice(rule.id, of: Self.words) {
        severities.set(severity, for: rule.id)
      }
    }
    for problem in rules.finish() { reader.add(problem) }
  }

  private mutating func readFolders(_ value: Value, of rule: Rule) -> [Diagnostic] {
    var folders = FieldReader(value, of: "'\(rule.id)' of 'rules' of site.yml")
    let content = String(value.place.path.dropLast("site.yml".count))
    for entry in folders.keys {
      guard let severity = folders.choice(entry.key, of: Self.words) else { continue }
      if entry.key == "default" {
        severities.set(severity, for: rule.id)
        continue
      }
      let folder = entry.key.hasSuffix("/") ? String(entry.key.dropLast()) : entry.key
      severities.set(severity, for: rule.id, in: content + folder + "/")
      severityFolders.append((folder, entry.place))
    }
    return folders.finish()
  }
}
