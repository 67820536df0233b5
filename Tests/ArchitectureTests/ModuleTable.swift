/// The module table of Package.swift, read as text.
struct ModuleTable {
  /// One row: a module, the modules it may import, and the packages it may import.
  struct Row {
    let name: String
    let uses: [String]
    let packages: [String]
  }

  private(set) var rows: [Row] = []
  /// System libraries have a folder and no row.
  let systemLibraries: [String]
  /// What is wrong with the table itself.
  private(set) var problems: [String] = []

  init(manifest: String) {
    let code = SwiftCode.of(manifest, keepingTexts: true)
    systemLibraries = code.matches(of: /\.systemLibrary\(\s*name:\s*"(\w+)"/).map { String($0.1) }
    for start in code.matches(of: /\bModule\(\s*"(\w+)"/) {
      let name = String(start.1)
      let row = /\s*,\s*uses:\s*\[([^\]]*)\]\s*(?:,\s*packages:\s*\[([^\]]*)\]\s*)?,?\s*\)/
      if let match = code[start.range.upperBound...].prefixMatch(of: row) {
        rows.append(Row(name: name, uses: Self.names(in: match.1), packages: Self.names(in: match.2 ?? "")))
      } else {
        problems.append("Package.swift: the row of '\(name)' cannot be read; write uses: [...], packages: [...]")
      }
    }
    if rows.isEmpty { problems.append("Package.swift: no row Module(\"Name\", uses: [...]) is found") }
    problems += duplicates() + unknownUses() + cycles()
  }

  func row(_ name: String) -> Row? { rows.first { $0.name == name } }

  private static func names(in list: Substring) -> [String] { list.matches(of: /"(\w+)"/).map { String($0.1) } }

  private func duplicates() -> [String] {
    let counts = Dictionary(rows.map { ($0.name, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value > 1 }.keys.sorted().map { "Package.swift: '\($0)' has two rows" }
  }

  private func unknownUses() -> [String] {
    rows.flatMap { row in
      row.uses.filter { self.row($0) == nil && !systemLibraries.contains($0) }
        .map { "Package.swift: '\(row.name)' uses '\($0)', which has no row" }
    }
  }

  /// One problem for each row from which its own module can be reached.
  private func cycles() -> [String] {
    rows.compactMap { row in path(from: row.uses, to: row.name, visited: []) }
      .map { "Package.swift: the rows go round: \($0.joined(separator: " → "))" }
  }

  private func path(from names: [String], to goal: String, visited: [String]) -> [String]? {
    for name in names where !visited.contains(name) {
      if name == goal { return [goal] + visited + [goal] }
      if let found = path(from: row(name)?.uses ?? [], to: goal, visited: visited + [name]) { return found }
    }
    return nil
  }
}
