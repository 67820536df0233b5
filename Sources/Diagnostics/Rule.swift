/// What can be wrong, under one stable id: `figure-mismatch`, `unknown-key`.
///
/// Each module lists its rules in one file, `Rules.swift`, as `static let`s of this type.
public struct Rule: Hashable, Sendable {
  /// The id printed in brackets after a message and used as key in `site.yml`'s `rules:`.
  public let id: String
  /// What the rule means unless `site.yml` says otherwise.
  public let severity: Severity
  /// One sentence for the reference: what the rule protects the reader from.
  public let summary: String

  /// A rule. Ids are words in lower case joined by hyphens.
  public init(_ id: String, _ severity: Severity = .error, _ summary: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
  }
}

/// How bad a problem is. An error publishes nothing; a warning is printed and the site is published.
public enum Severity: String, Sendable, CaseIterable {
  case error, warning
}
