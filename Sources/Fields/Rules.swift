public import Diagnostics

extension Rule {
  /// The text is not YAML.
  public static let yamlSyntax = Rule("yaml-syntax", "Settings that cannot be read are not guessed at.")
  /// A key stands twice in one mapping.
  public static let duplicateKey = Rule("duplicate-key", "Of two values for one key, one would be lost in silence.")
  /// A key that nothing reads.
  public static let unknownKey = Rule("unknown-key", "A mistyped key would be ignored in silence.")
  /// A key that must be there.
  public static let missingKey = Rule("missing-key", "A document without it cannot be published.")
  /// A value of the wrong kind.
  public static let wrongValue = Rule("wrong-value", "A value that cannot be read is not replaced by a guess.")

  private init(_ id: String, _ summary: String) {
    self.init(id, .error, summary)
  }
}
