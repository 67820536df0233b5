import Testing

/// Disclosure control cannot be passed by: tables as they are read stay where they are read and protected.
@Suite("Tables as they are read") struct RawTableTests {
  /// Where figures and pages are made.
  private static let modules: Set = ["Indicators", "Figures", "Papers", "Pages"]
  /// Where tables are read and protected.
  private static let folders = ["Indicators/Disclosure/", "Papers/Library/"]

  /// The files in which a raw table is named, outside the folders that may.
  private static func named(in files: [Architecture.File]) -> [String] {
    files.filter { file in
      modules.contains(String(file.path.prefix { $0 != "/" })) && !folders.contains { file.path.hasPrefix($0) }
        && names(SwiftCode.of(file.text))
    }.map(\.path)
  }

  /// Whether code names the type, or reads a file into it.
  private static func names(_ code: String) -> Bool {
    code.contains(/\b(?:Table|(?:CSV|DataFile)\s*\.\s*read)\b/.wordBoundaryKind(.simple))
  }

  @Test("are named only where they are read and protected") func areNamedOnlyWhereTheyAreReadAndProtected() throws {
    let files = try Repository.architecture().files
    #expect(Self.named(in: files) == [])
    let inside = files.filter { file in Self.folders.contains { file.path.hasPrefix($0) } }
    #expect(inside.contains { Self.names(SwiftCode.of($0.text)) })
  }

  @Test(
    "are noticed however they are written",
    arguments: [
      "let table: Table", "[String: Table]", "(Table?)", "Tables.Table", "CSV.read(bytes: [], path: path)",
      "CSV . read", "DataFile.read(bytes: [], path: path)",
    ])
  func areNoticed(_ code: String) {
    #expect(Self.named(in: [Architecture.File(path: "Figures/A.swift", text: code)]) == ["Figures/A.swift"])
    #expect(Self.named(in: [Architecture.File(path: "Papers/Library/A.swift", text: code)]) == [])
    #expect(Self.named(in: [Architecture.File(path: "Charting/A.swift", text: code)]) == [])
  }

  @Test(
    "are not taken for other words",
    arguments: ["import Tables", "ProtectedTable", "let text = \"Table\"", "// Table", "TableBlock", "CSV.write(a)"])
  func areNotTakenForOtherWords(_ code: String) {
    #expect(Self.named(in: [Architecture.File(path: "Pages/A.swift", text: code)]) == [])
  }
}
