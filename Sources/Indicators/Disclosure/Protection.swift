public import Diagnostics
public import Tables

/// Disclosure control: the only way from tables as they are read to tables that may be published.
public enum Protection {
  /// Protects tables.
  ///
  /// Every set of the plan is protected as a whole. A set that cannot be protected, for whatever reason, lets none of its
  /// tables through; the reason is an error.
  /// - Parameters:
  ///   - tables: the tables under the content folder, by path as `data:` writes it.
  ///   - plan: what `disclosure.yml` says.
  ///   - unreadable: paths of data files that exist but were reported as unreadable.
  /// - Returns: the tables that may be published, by the same paths, and every problem found.
  public static func protect(
    _ tables: [String: Table], under plan: DisclosurePlan = .none, unreadable: Set<String> = []
  ) -> ([String: ProtectedTable], [Diagnostic]) {
    let standing: TableStanding = plan.isUnread ? .unknown : .undeclared
    var protected = tables.mapValues { ProtectedTable($0, standing: standing) }
    var diagnostics = nameProblems(plan, tables, unreadable)
    for open in plan.open {
      if let table = tables[open.table.text] {
        protected[open.table.text] = ProtectedTable(table, standing: .open(reason: open.reason))
      }
    }
    var taken: Set<String> = []
    for set in plan.sets {
      let names = set.tables.map(\.text)
      for name in names { protected[name] = nil }
      // What is wrong with its names or keys has been told.
      guard !set.isFaulty, taken.isDisjoint(with: names), Set(names).count == names.count else { continue }
      taken.formUnion(names)
      let members = names.compactMap { tables[$0] }
      guard members.count == names.count else { continue }
      let (result, problems) = protect(set, members)
      diagnostics += problems
      for (name, table) in zip(names, result ?? []) { protected[name] = table }
    }
    return (protected, diagnostics)
  }

  private static func protect(
    _ set: DisclosurePlan.TableSet, _ tables: [Table]
  ) -> ([ProtectedTable]?, [Diagnostic]) {
    let problems = set.problems(in: tables)
    guard problems.isEmpty else { return (nil, problems) }
    var protection = SetProtection(set, tables: tables)
    let result = protection.protect()
    return (result, protection.diagnostics)
  }

  /// Tables that are not there, and tables named twice.
  private static func nameProblems(
    _ plan: DisclosurePlan, _ tables: [String: Table], _ unreadable: Set<String>
  ) -> [Diagnostic] {
    var first: [String: Place] = [:]
    return (plan.sets.flatMap(\.tables) + plan.open.map(\.table)).compactMap { name in
      guard !name.text.isEmpty else { return nil }
      guard tables[name.text] != nil || unreadable.contains(name.text) else {
        return Diagnostic(
          .missingFile, at: name.place,
          "disclosure.yml names the table '\(name.text)', which is not in the content folder",
          help: ClosestName.help(for: name.text, among: tables.keys))
      }
      guard let earlier = first.updateValue(name.place, forKey: name.text) else { return nil }
      return Diagnostic(
        .duplicateId, at: name.place, "disclosure.yml names the table '\(name.text)' twice",
        notes: ["the first is at \(earlier)"], help: "a table belongs to one set, or is open")
    }
  }
}
