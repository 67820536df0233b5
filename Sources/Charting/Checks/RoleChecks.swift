internal import Diagnostics

extension Chart {
  /// Series in roles that the kind does not draw.
  func checkKnownRoles() -> [Diagnostic] {
    guard let known = kind.needs.roles, let first = known.first, let last = known.last else { return [] }
    return series.filter { !known.contains($0.role) }.map { series in
      Diagnostic(
        .chartRole, at: origin,
        "the series '\(series.label)' has the role '\(series.role.rawValue)', which a \(kind.name) chart does not draw",
        help: "give its series the roles '\(first.rawValue)' to '\(last.rawValue)' in their order")
    }
  }
}
