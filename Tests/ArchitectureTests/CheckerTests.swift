import Testing

@Suite("The checker of the architecture") struct CheckerTests {
  private static let manifest = """
    // Module("Remark", uses: ["Nothing"])
    let modules = [
      Module("Indicators", uses: ["Tables"], packages: ["BigInt"]),
      Module("Tables", uses: []),
      Module(
        "scrutineer",
        uses: [
          "Indicators", "Tables",
        ], packages: ["ArgumentParser"]),
    ]
    let more = [.systemLibrary(name: "CCmark", pkgConfig: "libcmark")]
    """

  private func check(_ text: String, at path: String = "Tables/Reader.swift") -> [String] {
    Architecture(
      table: ModuleTable(manifest: Self.manifest), folders: ["CCmark", "Indicators", "Tables", "scrutineer"],
      files: [Architecture.File(path: path, text: text)]
    ).problems()
  }

  @Test(
    "an import that is not in the row is refused, however it is written",
    arguments: [
      "import Indicators", "public import Indicators", "@testable import Indicators", "  import Indicators  // why",
      "@preconcurrency internal import Indicators", "import struct Indicators.Exact", "@_spi(Core) import Indicators",
      "import Swift; import Indicators", "/* so */ import Indicators", "import `Indicators`",
      "import  Indicators.Exact",
      "#if true\nimport Indicators\n#endif", "let a = 1\r\nimport Indicators\r\n",
    ])
  func strangeImport(_ text: String) {
    #expect(check(text) == ["Sources/Tables/Reader.swift: import Indicators is not in the row of 'Tables'"])
  }

  @Test("imports of the row, of Foundation and of the standard library are fine") func fine() {
    #expect(check("import Foundation\nimport Swift\nimport Synchronization") == [])
    #expect(check("import Tables\npublic import BigInt", at: "Indicators/Deep/Exact.swift") == [])
    #expect(check("import ArgumentParser\nimport Glibc\nimport Foundation", at: "scrutineer/Main.swift") == [])
  }

  @Test("the core imports no Foundation, and only the program meets the system") func foundation() {
    #expect(
      check("import Foundation", at: "Indicators/Exact.swift") == [
        "Sources/Indicators/Exact.swift: import Foundation is not in the row of 'Indicators'"
      ])
    #expect(check("import Glibc") == ["Sources/Tables/Reader.swift: import Glibc is not in the row of 'Tables'"])
    #expect(Architecture.withoutFoundation == ["Indicators", "Charting", "Markup"])
  }

  @Test("what is only mentioned is no import") func mentioned() {
    let text =
      "// import Indicators\n/* /* */\nimport Indicators */\nlet a = \"import Indicators\"\nlet importer = 1\n"
      + "let b = \"\"\"\n  import Indicators\n  \"\"\"\nlet c = #\"\n\"#"
    #expect(check(text) == [])
  }

  @Test(
    "what crashes or follows the locale is refused everywhere",
    arguments: [
      ("try! read()", "try!"), ("x as! Int", "as!"), ("fatalError(\"no\")", "fatalError("),
      ("fatalError ()", "fatalError("),
      ("String(format: \"%d\", 1)", "String(format:"), ("String(\n  format: \"%d\")", "String(format:"),
      ("let a = \"\\(try! read())\"", "try!"), ("let a = #\"\\#(x as! Int)\"#", "as!"),
    ])
  func banned(_ text: String, _ word: String) {
    for path in ["Tables/Reader.swift", "scrutineer/Main.swift"] {
      #expect(check(text, at: path) == ["Sources/\(path): \(word) is not for use here"])
    }
  }

  @Test(
    "files, clocks and the environment are for the program alone",
    arguments: [
      ("FileManager.default", "FileManager"), ("var f: FileHandle?", "FileHandle"),
      ("ProcessInfo.processInfo", "ProcessInfo"),
      ("let now = Date()", "Date()"), ("Date( )", "Date()"), ("Foundation.Date()", "Date()"), ("Date.now", "Date.now"),
      ("try Data(contentsOf: url)", "Data(contentsOf"), ("try String(contentsOf: url)", "String(contentsOf"),
    ])
  func worldly(_ text: String, _ word: String) {
    #expect(check(text) == ["Sources/Tables/Reader.swift: \(word) is not for use here"])
    #expect(check(text, at: "scrutineer/Files.swift") == [])
  }

  @Test(
    "words that only look alike are fine",
    arguments: [
      "try read()", "try? read()", "x as? Int", "has!.x", "CivilDate()", "myFileManager", "FileManagers",
      "let t = \"try! Date()\"",
      "// try! FileManager", "/// `fatalError(` is not used", "all.append(contentsOf: more)",
      "Date(timeIntervalSince1970: 0)",
      "String(formatted: 1)", "let t = \"\"\"\n  as! \"quoted\" Date()\n  \"\"\"", "let t = \"a\\\"try!\"",
      "let t = #\"a\\\"# // try!",
    ])
  func alike(_ text: String) {
    #expect(check(text) == [])
  }

  @Test("a folder without a row and a row without a folder") func folders() {
    let table = ModuleTable(manifest: Self.manifest)
    let architecture = Architecture(table: table, folders: ["Indicators", "Tables", "Utils"], files: [])
    #expect(
      architecture.problems() == [
        "Package.swift: the row of 'scrutineer' has no folder in Sources",
        "Package.swift: the row of 'CCmark' has no folder in Sources",
        "Sources/Utils: the folder has no row in Package.swift",
      ])
  }

  @Test("rows that go round, that use what is not there, that stand twice or cannot be read") func rows() {
    let manifest = """
      Module("A", uses: ["B"]), Module("B", uses: ["C"]), Module("C", uses: ["B", "Gone"]), Module("D", uses: ["D"]),
      Module("E", uses: []), Module("E", uses: []), Module("F", uses: someList)
      """
    #expect(
      ModuleTable(manifest: manifest).problems == [
        "Package.swift: the row of 'F' cannot be read; write uses: [...], packages: [...]",
        "Package.swift: 'E' has two rows", "Package.swift: 'C' uses 'Gone', which has no row",
        "Package.swift: the rows go round: B → C → B", "Package.swift: the rows go round: C → B → C",
        "Package.swift: the rows go round: D → D",
      ])
    #expect(
      ModuleTable(manifest: "let a = 1").problems == [
        "Package.swift: no row Module(\"Name\", uses: [...]) is found"
      ])
  }
}
