import Diagnostics

/// Problems that many rows share: each is told once, at the first row that has it, with how many have it too.
struct RepeatedFaults {
  private var found: [(diagnostic: Diagnostic, text: String, count: Int)] = []
  private var positions: [String: Int] = [:]

  var isEmpty: Bool { found.isEmpty }

  /// Notes a problem of one row; problems with one message are the same.
  /// - Parameter text: the text of the row that is wrong, where it is to be found for the place.
  mutating func note(_ rule: Rule, at place: Place, _ message: String, text: String = "", help: String) {
    if let position = positions[message] {
      found[position].count += 1
    } else {
      positions[message] = found.count
      found.append((Diagnostic(rule, at: place, message, help: help), text, 1))
    }
  }

  /// The problems in the order of their first rows.
  var diagnostics: [Diagnostic] {
    found.map { diagnostic, _, count in
      var diagnostic = diagnostic
      if count == 2 { diagnostic.notes.append("so it is with 1 more row below") }
      if count > 2 { diagnostic.notes.append("so it is with \(count - 1) more rows below") }
      return diagnostic
    }
  }

  /// The problems with the columns of their texts, as far as the lines of a file hold them as they were read.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    zip(found, diagnostics).map { fault, told in
      guard !fault.text.isEmpty, let line = told.place?.line else { return told }
      let place = source.place(of: fault.text, fromLine: line)
      guard place.line == line else { return told }
      var diagnostic = told
      diagnostic.place = place
      return diagnostic
    }
  }
}
