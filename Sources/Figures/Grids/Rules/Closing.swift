import Fields
import Indicators

extension GridRule {
  /// `{closing: {opening: a, in: [b, c], out: d}}`: what there was at the start, and what came in less what went out.
  ///
  /// From one period to the next the closing number has to be the next opening number.
  static let closing = GridRule(name: "closing", isTotal: true, keepsDecimals: true) { setting, reader, axis in
    var parts = FieldReader(setting, of: "'closing' of \(reader.subject)")
    let opening = parts.requiredText("opening", help: "add 'opening:' with \(axis.name)")
    let (incoming, outgoing) = (parts.texts("in") ?? [], parts.texts("out") ?? [])
    let isCarried = parts.flag("carried")
    if incoming.isEmpty, outgoing.isEmpty, !opening.isEmpty {
      parts.complain(.missingKey, at: setting.place, "\(parts.subject) has neither 'in' nor 'out'")
    }
    let problems = parts.finish()
    for problem in problems { reader.add(problem) }
    guard problems.isEmpty else { return nil }
    return GridComputation(
      verb: "the opening number with what came in and without what went out is",
      labels: [opening] + incoming + outgoing, rounding: .adds,
      carrying: GridCarrying(opening: opening, isCarried: isCarried),
      value: { scope in
        guard let start = scope.number(opening), scope.sum(scope.parts(incoming + outgoing)) != nil else { return nil }
        let came = scope.sum(scope.parts(incoming)) ?? .zero
        return start + came - (scope.sum(scope.parts(outgoing)) ?? .zero)
      },
      working: { texts, _ in
        let (added, taken) = (texts.prefix(incoming.count + 1), texts.dropFirst(incoming.count + 1))
        return ([added.joined(separator: " + ")] + taken).joined(separator: " − ")
      })
  }
}
