import Diagnostics

/// A place at which the quotes of a CSV text go wrong.
struct SyntaxFault {
  enum Kind {
    case unclosed, textAfterQuotes, quoteInside
  }

  /// How many are told; a file with more has one cause.
  static let limit = 20

  let kind: Kind
  let line: Int
  let column: Int
  /// The record's position, the header's being 0.
  let record: Int
  /// The cell's position in its record.
  let cell: Int
  /// The line on which the fault showed, where the cell starts on an earlier one.
  let seenOn: Int

  /// The fault told with the column's header, as far as the headers are known.
  func diagnostic(path: String, headers: [String]) -> Diagnostic {
    Diagnostic(
      .csvSyntax, at: Place(path, line: line, column: column), message(in: name(headers)), notes: notes, help: help)
  }

  private func name(_ headers: [String]) -> String {
    if record == 0 { return "the header of column \(cell + 1)" }
    guard headers.indices.contains(cell), !headers[cell].isEmpty else { return "the cell in column \(cell + 1)" }
    return "the cell in column '\(headers[cell].shortened)'"
  }

  private func message(in cell: String) -> String {
    switch kind {
    case .unclosed: "\(cell) opens with a double quote that is never closed"
    case .textAfterQuotes: "\(cell) goes on after its closing double quote"
    case .quoteInside: "\(cell) has a double quote in the middle"
    }
  }

  private var notes: [String] {
    guard kind == .textAfterQuotes, seenOn != line else { return [] }
    return ["the quote that closes it is on line \(seenOn)"]
  }

  private var help: String {
    switch kind {
    case .unclosed: "add the closing double quote, and write a quote inside a quoted cell twice"
    case .textAfterQuotes, .quoteInside: "put the whole cell in double quotes and write the quote inside it twice"
    }
  }
}
