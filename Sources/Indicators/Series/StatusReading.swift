import Diagnostics

extension Definition.Status {
  /// Reads a cell of the column `status`; an empty one says nothing.
  static func read(_ text: String, at place: Place) -> (Definition.Status?, Diagnostic?) {
    guard !text.isEmpty else { return (nil, nil) }
    if let status = Definition.Status(rawValue: text) { return (status, nil) }
    let words = allCases.map(\.rawValue)
    let problem = Diagnostic(
      .unknownStatus, at: place, "column 'status' holds '\(text)'",
      help: ClosestName.to(text, among: words).map { "did you mean '\($0)'?" }
        ?? "it is one of: \(words.joined(separator: ", ")); name a category's column otherwise")
    return (nil, problem)
  }
}
