import Tables
import Testing

@Suite("Keeping part of a table") struct TableSelectingTests {
  private let table = Reading("period,area,n\n2021,a,1\n\n2022,b,\"1,5\"\"\"\n2023,c,\n").table

  private func check(_ kept: Table?, headers: [String], cells: [[String]], lines: [Int]) {
    #expect(kept?.columns.map(\.header) == headers)
    #expect(kept?.rows.map(\.raw) == cells)
    #expect(kept?.rows.map(\.line) == lines)
    #expect(kept?.path == "data/s47.csv")
    for (index, header) in headers.enumerated() { #expect(kept?.index(of: header) == index) }
  }

  @Test("columns are kept by name, in file order, whatever else is named") func columns() {
    check(
      table?.keeping(columns: ["n", "period", "no such column"]), headers: ["period", "n"],
      cells: [["2021", "1"], ["2022", "1,5\""], ["2023", ""]], lines: [2, 4, 5])
  }

  @Test("rows are kept with their lines") func rows() {
    check(
      table?.filter { $0.text(1) != "b" }, headers: ["period", "area", "n"],
      cells: [["2021", "a", "1"], ["2023", "c", ""]], lines: [2, 5])
  }

  @Test("a table may lose every row, and then every column") func nothing() {
    let none = table?.filter { _ in false }
    check(none, headers: ["period", "area", "n"], cells: [], lines: [])
    check(none?.keeping(columns: []), headers: [], cells: [], lines: [])
  }

  @Test("a row too short stays as short as it is") func shortRow() {
    let table = Table(
      path: "data/s47.csv", columns: [Column(header: "a"), Column(header: "b")], rows: [Row(line: 2, raw: ["1"])])
    check(table.keeping(columns: ["b"]), headers: ["b"], cells: [[]], lines: [2])
  }
}
