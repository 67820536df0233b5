import Diagnostics
import Indicators
import Tables

extension LibraryReading {
  /// Reads the data files; the tables as they are read go no further than this.
  mutating func readTables() {
    var tables: [String: Table] = [:]
    for path in folder.paths where path.hasPrefix("data/") && DataFile.isReadable(path) {
      let (table, problems) = DataFile.read(bytes: folder.files[path] ?? [], path: folder.printed(path))
      tables[path] = table
      if table == nil { library.unread.insert(path) }
      diagnostics += problems + (table.map(ChildLevelColumns.problems) ?? [])
    }
    let (protected, problems) = Protection.protect(tables, under: disclosurePlan(), unreadable: library.unread)
    library.tables = protected
    // What cannot be protected is as good as not read, with the reason reported.
    library.unread.formUnion(tables.keys.filter { protected[$0] == nil })
    diagnostics += problems
  }

  private mutating func disclosurePlan() -> DisclosurePlan {
    let path = "disclosure.yml"
    guard folder.files[path] != nil else { return .none }
    guard let value = value(path) else { return .unread }
    let (plan, problems) = DisclosurePlan.read(value)
    diagnostics += problems
    return plan
  }

  /// Lets go of tables that no paper shows: a national file holds many times what its indicators use.
  mutating func releaseTables() {
    library.dataFiles = Set(library.tables.keys)
    let shown = Set(library.papers.flatMap(\.blocks).compactMap(\.data))
    library.tables = library.tables.filter { shown.contains($0.key) }
  }
}
