/// The rules that every file under Sources/ keeps.
struct Architecture {
  /// A file under Sources/: its path from there, and its text.
  struct File {
    let path: String
    let text: String
  }

  /// Importable everywhere, since it comes with the compiler.
  static let standard: Set = ["Swift", "Synchronization", "RegexBuilder"]
  /// Importable everywhere but in the modules that compute, draw and escape.
  static let foundation: Set = ["Foundation", "FoundationEssentials", "FoundationInternationalization"]
  static let withoutFoundation: Set = ["Indicators", "Charting", "Markup"]
  /// The only module that meets files, clocks, processes and networks, and what it may import for that.
  static let program = "scrutineer"
  static let world: Set = ["Dispatch", "FoundationNetworking", "Glibc", "Musl", "Darwin"]

  /// Nowhere: they crash, or depend on the machine's locale.
  private static let banned = ["try!", "as!", "fatalError(", "String(format:"]
  /// In the program alone: they touch the world.
  private static let worldly = [
    "FileManager", "FileHandle", "ProcessInfo", "Date()", "Date.now", "Data(contentsOf", "String(contentsOf",
  ]

  let table: ModuleTable
  let folders: [String]
  let files: [File]

  /// Everything that breaks a rule, a sentence each.
  func problems() -> [String] {
    table.problems + folderProblems() + files.flatMap { importProblems($0) + wordProblems($0) }
  }

  private func folderProblems() -> [String] {
    let rows = table.rows.map(\.name) + table.systemLibraries
    let missing = rows.filter { !folders.contains($0) }.map {
      "Package.swift: the row of '\($0)' has no folder in Sources"
    }
    return missing
      + folders.filter { !rows.contains($0) }.map { "Sources/\($0): the folder has no row in Package.swift" }
  }

  private func importProblems(_ file: File) -> [String] {
    let module = module(of: file)
    guard let row = table.row(module) else { return [] }
    var allowed = Self.standard.union(row.uses).union(row.packages)
    if !Self.withoutFoundation.contains(module) { allowed.formUnion(Self.foundation) }
    if module == Self.program { allowed.formUnion(Self.world) }
    return Self.imports(in: file.text).filter { !allowed.contains($0) }.map {
      "Sources/\(file.path): import \($0) is not in the row of '\(module)'"
    }
  }

  private func wordProblems(_ file: File) -> [String] {
    let code = SwiftCode.of(file.text)
    let words = Self.banned + (module(of: file) == Self.program ? [] : Self.worldly)
    return words.filter { Self.mentions($0, in: code) }.map { "Sources/\(file.path): \($0) is not for use here" }
  }

  private func module(of file: File) -> String { String(file.path.prefix { $0 != "/" }) }

  /// The modules that a file imports, in order.
  static func imports(in text: String) -> [String] {
    let code = SwiftCode.of(text)
    let statement = /(?:^|;)\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:[a-z]+\s+)?import\s+(?:[a-z]+\s+)?`?(\w+)`?/
    return code.split(whereSeparator: \.isNewline).flatMap { line in line.matches(of: statement).map { String($0.1) } }
  }

  /// Whether code holds a word that is not the end of a longer one, however it is spaced.
  private static func mentions(_ word: String, in code: String) -> Bool {
    let flat = code.replacing(/\s*([(!:])\s*/) { $0.1 }.replacing(/\(\s+/) { _ in "(" }
    let endsInLetter = word.last.map(isWord) ?? false
    return flat.ranges(of: word).contains { range in
      let (before, after) = (flat[..<range.lowerBound].last, flat[range.upperBound...].first)
      return !(before.map(isWord) ?? false) && !(endsInLetter && (after.map(isWord) ?? false))
    }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
