import Diagnostics
import Fields

/// Makes a table of a list of rows, each a group of keys, as JSON and YAML write it.
///
/// Every row has the keys of the first, in any order; a key without a value, or `null`, is an empty cell.
struct RowList {
  private let path: String
  private let value: Value
  private var faults = RepeatedFaults()

  init(path: String, _ value: Value) {
    self.path = path
    self.value = value
  }

  /// The table or, where any row cannot be read, `nil` and a diagnostic for each problem.
  mutating func table() -> (Table?, [Diagnostic]) {
    guard case .sequence(let items) = value.content else {
      return (nil, [problem("the file should be a list of rows, each a group of keys, not \(value.kind)")])
    }
    guard let first = items.first else { return (nil, [problem("the list of rows is empty")]) }
    let headers = headers(of: first)
    var builder = RowBuilding()
    for item in items { builder.append(item.place.line, cells(of: item, under: headers)) }
    guard faults.isEmpty else { return (nil, faults.diagnostics) }
    return (Table(path: path, columns: headers.map { Column(header: $0) }, rows: builder.rows()), [])
  }

  private mutating func headers(of row: Value) -> [String] {
    guard case .mapping(let entries) = row.content else { return [] }
    if entries.isEmpty { note(row.place, "the first row has no keys, so the table has no columns") }
    for entry in entries where entry.key.allSatisfy(\.isWhitespace) { note(entry.place, "a key is empty") }
    return entries.map(\.key)
  }

  private mutating func cells(of row: Value, under headers: [String]) -> [ArraySlice<UInt8>] {
    guard case .mapping(let entries) = row.content else {
      note(row.place, "a row should be a group of keys, not \(row.kind)")
      return []
    }
    let values = Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    for entry in entries where !headers.isEmpty && !headers.contains(entry.key) {
      note(
        entry.place, "the row has a key '\(entry.key.shortened)', which the first row does not have",
        help: ClosestName.to(entry.key, among: headers).map { "did you mean '\($0)'?" })
    }
    return headers.map { header in
      guard let value = values[header] else {
        note(
          row.place, "the row has no key '\(header.shortened)', which the first row has",
          help: "write the key with null where nothing is known")
        return []
      }
      return cell(value, under: header)
    }
  }

  private mutating func cell(_ value: Value, under header: String) -> ArraySlice<UInt8> {
    switch value.content {
    case .null: return []
    case .scalar(let text): return WhiteSpace.trimmed(ArraySlice(text.utf8))
    case .sequence, .mapping:
      note(value.place, "'\(header.shortened)' should be a number or a text, not \(value.kind)")
      return []
    }
  }

  private func problem(_ message: String) -> Diagnostic {
    Diagnostic(.rowShape, at: value.place, message, help: Self.help)
  }

  private mutating func note(_ place: Place, _ message: String, help: String? = nil) {
    faults.note(.rowShape, at: place, message, help: help ?? Self.help)
  }

  private static let help = "write a list of rows that all have the same keys, such as [{period: 2021-22, count: 5}]"
}
