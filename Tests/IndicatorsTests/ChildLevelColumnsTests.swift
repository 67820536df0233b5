import Diagnostics
import Indicators
import Tables
import Testing

@Suite struct ChildLevelColumnsTests {
  private func problems(_ header: String) -> [String] {
    let table = CSV.read(bytes: Array("\(header)\n1,2\n".utf8), path: "data/a.csv").0
    return table.map(ChildLevelColumns.problems)?.map { "\($0.place?.description ?? ""): \($0.message)" } ?? ["unread"]
  }

  @Test(
    "columns about single children are refused however they are written",
    arguments: ["UPN", "upn", "Child ID", "child_id", "Date of birth", "DOB", "date-of-birth", "Surname", "First name"])
  func refused(_ header: String) {
    #expect(
      problems("period,\(header)") == [
        "data/a.csv:1: the column '\(header)' is about single children, which a public folder may not hold"
      ])
  }

  @Test(
    "columns of counts and of places are not",
    arguments: ["la_name", "region_name", "children", "child_population", "cases", "name", "numerator", "births"])
  func allowed(_ header: String) {
    #expect(problems("period,\(header)").isEmpty)
  }
}
