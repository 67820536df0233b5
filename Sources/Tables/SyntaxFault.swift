import Diagnostics

/// A place at which the quotes or separators of a CSV text go wrong.
struct SyntaxFault {
  enum Kind {
    case unclosed, textAfterQuotes, quoteInside
    case looseMark(Character)
    case lineSeparator(Character)
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
    guard headers.indices.contains(cell) else { return "the cell in column \(cell + 1)" }
    let header = headers[cell].trimmed
    return header.isEmpty ? "the cell in column \(cell + 1)" : "the cell in column '\(header.shortened)'"
  }

  private func message(in cell: String) -> String {
    switch kind {
    case .unclosed: "\(cell) opens with a double quote that is never closed"
    case .textAfterQuotes: "\(cell) goes on after its closing double quote"
    case .quoteInside: "\(cell) has a double quote in the middle"
    case .looseMark(let character): "\(cell) has a comma or double quote joined to \(Self.codes(of: character))"
    case .lineSeparator(let character): "\(cell) has the unusual line break \(Self.codes(of: character))"
    }
  }

  private var notes: [String] {
    guard case .textAfterQuotes = kind, seenOn != line else { return [] }
    return ["the quote that closes it is on line \(seenOn)"]
  }

  private var help: String {
    switch kind {
    case .unclosed: "add the closing double quote, and write a quote inside a quoted cell twice"
    case .textAfterQuotes, .quoteInside: "put the whole cell in double quotes and write the quote inside it twice"
    case .looseMark: "delete the invisible character, or put its letter before it"
    case .lineSeparator: "delete it, or put the whole cell in double quotes"
    }
  }

  /// The scalars of a character that are neither comma nor quote, as `U+0301`.
  private static func codes(of character: Character) -> String {
    character.unicodeScalars.filter { $0 != "," && $0 != "\"" }.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
