import Diagnostics

/// Makes a table of the records of a CSV file, or says what is wrong with its shape.
struct TableBuilding {
  let path: String
  let records: [[String]]
  let lines: [Int]

  func table() -> (Table?, [Diagnostic]) {
    let numbered = zip(records, lines).map { (record: $0.map(Self.trimmed), line: $1) }
    let filled = numbered.filter { !$0.record.allSatisfy(\.isEmpty) }
    guard let head = filled.first else {
      return (
        nil, [Diagnostic(.csvShape, at: Place(path), "the file is empty", help: "its first line names the columns")]
      )
    }
    var problems = headerProblems(head.record, line: head.line)
    guard filled.count > 1 || !problems.isEmpty else {
      let message = "the file has column headers but no rows"
      return (nil, [Diagnostic(.csvShape, at: Place(path, line: head.line), message)])
    }
    problems += filled.dropFirst().compactMap { lengthProblem($0.record, line: $0.line, headers: head.record) }
    guard problems.isEmpty else { return (nil, problems) }
    let rows = filled.dropFirst().map { Row(line: $0.line, raw: $0.record) }
    return (Table(path: path, columns: head.record.map { Column(header: $0) }, rows: rows), [])
  }

  private func headerProblems(_ headers: [String], line: Int) -> [Diagnostic] {
    let place = Place(path, line: line)
    if headers.count == 1, headers[0].contains(";") {
      return [
        Diagnostic(
          .csvShape, at: place, "the columns are separated by semicolons",
          help: "save the file with commas between the columns")
      ]
    }
    var problems: [Diagnostic] = []
    for (index, header) in headers.enumerated() {
      if header.isEmpty {
        problems.append(
          Diagnostic(.csvShape, at: place, "column \(index + 1) has no header", help: "name it, or delete it"))
      } else if let first = headers[..<index].firstIndex(of: header) {
        problems.append(
          Diagnostic(
            .csvShape, at: place, "columns \(first + 1) and \(index + 1) are both called '\(header)'",
            help: "give each column a header of its own"))
      }
    }
    return problems
  }

  private func lengthProblem(_ record: [String], line: Int, headers: [String]) -> Diagnostic? {
    guard record.count != headers.count else { return nil }
    let isShort = record.count < headers.count
    let message = "this row has \(record.count) cells, but there are \(headers.count) columns"
    let detail =
      isShort
      ? "the cell for '\(headers[record.count])' is missing"
      : "the cell '\(record[headers.count])' has no column; a number with a comma in it needs double quotes"
    return Diagnostic(.csvShape, at: Place(path, line: line), message, help: detail)
  }

  /// Without spaces, tabs and no-break spaces at the ends.
  private static func trimmed(_ text: String) -> String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" || character == "\u{A0}" }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
