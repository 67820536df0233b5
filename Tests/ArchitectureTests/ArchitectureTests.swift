import Testing

@Suite("The architecture") struct ArchitectureTests {
  @Test("every file keeps to the module table") func sources() throws {
    let architecture = try Repository.architecture()
    #expect(architecture.problems() == [])
    #expect(architecture.files.count > 20)
  }

  @Test("the module table is read in full") func rows() throws {
    let table = try Repository.architecture().table
    #expect(table.systemLibraries == ["CCmark"])
    #expect(table.row("Diagnostics")?.uses == [])
    #expect(table.row("Fields")?.packages == ["Yams"])
    #expect(table.row("Pages")?.uses.contains("Charting") == true)
    #expect(table.row("Pages")?.packages == ["Mustache", "Crypto"])
    #expect(table.row("scrutineer")?.uses.contains("Pages") == true)
  }

  @Test(
    "the core, the charts and the documents do not know each other", arguments: ["Indicators", "Charting", "Documents"])
  func strangers(_ module: String) throws {
    let table = try Repository.architecture().table
    let others = Set(["Indicators", "Charting", "Documents"]).subtracting([module])
    var (reached, waiting) = (Set<String>(), [module])
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted else { continue }
      waiting += try #require(table.systemLibraries.contains(name) ? [] : table.row(name)?.uses)
    }
    #expect(reached.isDisjoint(with: others))
  }
}
