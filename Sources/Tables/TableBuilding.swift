import Diagnostics

/// Makes a table of the records of a CSV file, or says what is wrong with its shape.
struct TableBuilding {
  /// How many rows of a wrong length are told one by one.
  static let rowLimit = 20

  private typealias Record = (cells: [String], line: Int)

  private let path: String
  private let records: [Record]

  /// Records and the lines they start on; those without any text are left out.
  init(path: String, records: [[String]], lines: [Int]) {
    self.path = path
    self.records = zip(records, lines).map { (cells: $0.map(\.trimmed), line: $1) }
      .filter { !$0.cells.allSatisfy(\.isEmpty) }
  }

  func table() -> (Table?, [Diagnostic]) {
    guard let head = records.first else {
      return (nil, [problem(0, "the file is empty", help: "its first line names the columns")])
    }
    if let problem = separatorProblem(head) { return (nil, [problem]) }
    let problems = headerProblems(head) + lengthProblems(head.cells)
    guard problems.isEmpty else { return (nil, problems) }
    guard records.count > 1 else {
      return (nil, [problem(head.line, "the file has column headers but no rows", help: "add a row below them")])
    }
    let rows = records.dropFirst().map { Row(line: $0.line, raw: $0.cells) }
    return (Table(path: path, columns: head.cells.map { Column(header: $0) }, rows: rows), [])
  }

  private func separatorProblem(_ head: Record) -> Diagnostic? {
    guard head.cells.count == 1 else { return nil }
    let separators = [(";", "semicolons"), ("\t", "tabs")]
    guard let (_, name) = separators.first(where: { head.cells[0].contains($0.0) }) else { return nil }
    return problem(
      head.line, "the columns are separated by \(name)", help: "save the file with commas between the columns")
  }

  private func headerProblems(_ head: Record) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return head.cells.enumerated().compactMap { index, header in
      if header.isEmpty {
        return problem(head.line, "column \(index + 1) has no header", help: "name it, or delete it")
      }
      guard let earlier = first[header] else {
        first[header] = index
        return nil
      }
      return problem(
        head.line, "columns \(earlier + 1) and \(index + 1) are both called '\(header.shortened)'",
        help: "give each column a header of its own")
    }
  }

  private func lengthProblems(_ headers: [String]) -> [Diagnostic] {
    let uneven = records.dropFirst().filter { $0.cells.count != headers.count }
    var problems = uneven.prefix(Self.rowLimit).map { lengthProblem($0, headers) }
    if uneven.count > problems.count, let last = problems.indices.last {
      problems[last].notes.append("so it is with \(uneven.count - problems.count) more rows below")
    }
    return problems
  }

  private func lengthProblem(_ record: Record, _ headers: [String]) -> Diagnostic {
    let (found, wanted) = (record.cells.count, headers.count)
    let message =
      "this row has \(found) \(found == 1 ? "cell" : "cells"), but there \(wanted == 1 ? "is 1 column" : "are \(wanted) columns")"
    let help =
      found < wanted
      ? "the cell for '\(headers[found].shortened)' is missing; leave an empty cell where nothing is known"
      : "the cell '\(record.cells[wanted].shortened)' has no column; a number with a comma in it needs double quotes"
    return problem(record.line, message, help: help)
  }

  private func problem(_ line: Int, _ message: String, help: String) -> Diagnostic {
    Diagnostic(.csvShape, at: Place(path, line: line), message, help: help)
  }
}
