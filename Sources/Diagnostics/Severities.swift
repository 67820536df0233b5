/// How bad a site takes its rules to be, in all its files and in single folders.
public struct Severities: Equatable, Sendable {
  private struct Choice: Equatable, Sendable {
    /// The start of the paths that it is for; empty for all.
    let folder: String
    /// `nil` turns the rule off.
    let severity: Severity?
  }

  private var choices: [String: [Choice]] = [:]

  /// Every rule at its own severity.
  public init() {}

  /// Sets a rule's severity; `nil` turns it off.
  /// - Parameters:
  ///   - rule: the rule's id.
  ///   - folder: the folder that it is for, as paths are printed and with a slash at its end; empty for all files.
  public mutating func set(_ severity: Severity?, for rule: String, in folder: String = "") {
    choices[rule, default: []].removeAll { $0.folder == folder }
    choices[rule, default: []].append(Choice(folder: folder, severity: severity))
  }

  /// The severity of a problem; `nil` where its rule is off. Of several folders that hold the file the innermost counts.
  public func severity(of problem: Diagnostic) -> Severity? {
    let path = problem.place?.path ?? ""
    let choice = choices[problem.rule.id]?.filter { path.hasPrefix($0.folder) }.max {
      $0.folder.count < $1.folder.count
    }
    guard let choice else { return problem.severity }
    return choice.severity
  }
}

extension Sequence<Diagnostic> {
  /// The same problems under a site's own severities, without those of rules that are off.
  ///
  /// Errors of the foundations (a file that cannot be read) have no entry and stay errors.
  public func applying(_ severities: Severities) -> [Diagnostic] {
    compactMap { diagnostic in
      guard let severity = severities.severity(of: diagnostic) else { return nil }
      var changed = diagnostic
      changed.severity = severity
      return changed
    }
  }
}
