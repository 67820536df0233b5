import Diagnostics

/// Makes a table of the records of a CSV file, or says what is wrong with its shape.
struct TableBuilding {
  /// How many rows of a wrong length are told one by one.
  static let rowLimit = 20

  private let path: String
  private let scan: RecordScan
  private let headers: [String]

  init(path: String, scan: RecordScan) {
    self.path = path
    self.scan = scan
    headers = scan.headers
  }

  func table() -> (Table?, [Diagnostic]) {
    guard let head = scan.records.first else {
      return (nil, [problem(0, "the file is empty", help: "its first line names the columns")])
    }
    if let problem = separatorProblem(head.line) { return (nil, [problem]) }
    let problems = headerProblems(head.line) + lengthProblems()
    guard problems.isEmpty else { return (nil, problems) }
    guard scan.records.count > 1 else {
      return (nil, [problem(head.line, "the file has column headers but no rows", help: "add a row below them")])
    }
    let block = CellBlock(scan.texts)
    let rows = scan.records.dropFirst().map { Row(line: $0.line, block: block, range: $0.cells) }
    return (Table(path: path, columns: headers.map { Column(header: $0) }, rows: rows), [])
  }

  private func separatorProblem(_ line: Int) -> Diagnostic? {
    guard headers.count == 1 else { return nil }
    let separators = [(";", "semicolons"), ("\t", "tabs")]
    guard let (_, name) = separators.first(where: { headers[0].contains($0.0) }) else { return nil }
    return problem(
      line, "the columns are separated by \(name)", help: "save the file with commas between the columns")
  }

  private func headerProblems(_ line: Int) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return headers.enumerated().compactMap { index, header in
      if header.isEmpty {
        return problem(line, "column \(index + 1) has no header", help: "name it, or delete it")
      }
      guard let earlier = first[header] else {
        first[header] = index
        return nil
      }
      return problem(
        line, "columns \(earlier + 1) and \(index + 1) are both called '\(header.shortened)'",
        help: "give each column a header of its own")
    }
  }

  private func lengthProblems() -> [Diagnostic] {
    let uneven = scan.records.dropFirst().filter { $0.cells.count != headers.count }
    var problems = uneven.prefix(Self.rowLimit).map(lengthProblem)
    if uneven.count > problems.count, let last = problems.indices.last {
      problems[last].notes.append("so it is with \(uneven.count - problems.count) more rows below")
    }
    return problems
  }

  private func lengthProblem(_ record: RecordScan.Record) -> Diagnostic {
    let (found, wanted) = (record.cells.count, headers.count)
    let message =
      "this row has \(found) \(found == 1 ? "cell" : "cells"), but there \(wanted == 1 ? "is 1 column" : "are \(wanted) columns")"
    let help =
      found < wanted
      ? "the cell for '\(headers[found].shortened)' is missing; leave an empty cell where nothing is known"
      : "the cell '\(scan.text(record, wanted).shortened)' has no column; a number with a comma in it needs double quotes"
    return problem(record.line, message, help: help)
  }

  private func problem(_ line: Int, _ message: String, help: String) -> Diagnostic {
    Diagnostic(.csvShape, at: Place(path, line: line), message, help: help)
  }
}

extension RecordScan {
  /// The first record's texts.
  var headers: [String] {
    records.first.map { head in head.cells.map { String(decoding: texts[$0], as: UTF8.self) } } ?? []
  }

  /// The text of a record's cell.
  func text(_ record: Record, _ cell: Int) -> String {
    String(decoding: texts[record.cells.lowerBound + cell], as: UTF8.self)
  }
}
