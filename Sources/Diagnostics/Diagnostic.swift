/// One problem in the input, told to the person who can mend it.
public struct Diagnostic: Error, Hashable {
  /// Which rule was broken.
  public var rule: Rule
  /// The severity in force; the rule's own unless the site changes it.
  public var severity: Severity
  /// Where; `nil` for a problem of the run as a whole.
  public var place: Place?
  /// What is wrong, as a statement of fact without a full stop.
  public var message: String
  /// Further facts, a line each: how a value was worked out, where the other definition is.
  public var notes: [String]
  /// What to type instead, when the program can say.
  public var help: String?
  /// The change that puts it right, where the program knows one that is surely right.
  public var fix: Fix?

  /// A problem at its rule's own severity.
  public init(
    _ rule: Rule, at place: Place?, _ message: String, notes: [String] = [], help: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.place = place
    self.message = message
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

extension Sequence<Diagnostic> {
  /// Whether anything here stops publication.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// Sorted by path and line, each told once: the order every run reports in.
  public func inReportingOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unique = filter { seen.insert($0).inserted }
    return unique.sorted { left, right in
      let (a, b) = (left.place ?? Place(""), right.place ?? Place(""))
      return a == b ? (left.rule.id, left.message) < (right.rule.id, right.message) : a < b
    }
  }
}
