import Diagnostics

/// Problems that many rows share: each is told once, at the first row that has it, with how many have it too.
struct RepeatedFaults {
  private var found: [(diagnostic: Diagnostic, count: Int)] = []
  private var positions: [String: Int] = [:]

  var isEmpty: Bool { found.isEmpty }

  /// Notes a problem of one row; problems with one message are the same.
  mutating func note(_ rule: Rule, at place: Place, _ message: String, help: String) {
    if let position = positions[message] {
      found[position].count += 1
    } else {
      positions[message] = found.count
      found.append((Diagnostic(rule, at: place, message, help: help), 1))
    }
  }

  /// The problems in the order of their first rows.
  var diagnostics: [Diagnostic] {
    found.map { diagnostic, count in
      var diagnostic = diagnostic
      if count == 2 { diagnostic.notes.append("so it is with 1 more row below") }
      if count > 2 { diagnostic.notes.append("so it is with \(count - 1) more rows below") }
      return diagnostic
    }
  }
}
