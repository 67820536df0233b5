public import Diagnostics
public import Fields
import Indicators

/// What a `yaml table` block asks for.
public struct GridDefinition: Sendable {
  /// A column to print.
  struct Column: Sendable {
    /// Where its values come from.
    enum Origin: Sendable {
      /// A column of the data file.
      case data(String)
      /// The second column less the first, against a printed column where there is one.
      case change(from: String, to: String, printed: String?)
    }
    let headers: [String]
    let origin: Origin
    let place: Place
  }

  /// A row worked out from others.
  struct Computed: Sendable {
    let label: String
    let computation: GridComputation
    let isTotal: Bool
    let decimals: Int?
    let place: Place
  }

  /// The data file, from the content folder.
  public let data: String
  /// Where the data file is named.
  public let dataPlace: Place
  /// Where the block starts.
  public let place: Place
  let labels: String?
  let sections: String?
  let columns: [Column]
  let computed: [Computed]
  let decimals: Int?
  let negatives: NegativeStyle

  /// Reads the keys of a table's rows and columns; the reader's other keys are the caller's.
  public init(reading reader: inout FieldReader) {
    place = reader.place
    data = reader.requiredText("data", help: "add 'data:' with a CSV file of the content folder")
    dataPlace = reader.place(of: "data")
    labels = reader.text("rows")
    sections = reader.text("sections")
    decimals = reader.integer("decimals", in: 0...6)
    negatives = reader.choice("negatives", of: NegativeStyle.allCases.map { ($0.rawValue, $0) }) ?? .minus
    columns = Self.columns(&reader)
    computed = Self.computed(&reader)
  }

  private static func columns(_ reader: inout FieldReader) -> [Column] {
    var columns: [Column] = []
    for item in reader.list("columns") ?? [] {
      if let name = item.text {
        columns.append(Column(headers: [name], origin: .data(name), place: item.place))
        continue
      }
      var column = FieldReader(item, of: "a column of \(reader.subject)")
      let name = column.text("column")
      let change = column.texts("change")
      let printed = column.text("printed")
      let headers = column.texts("label") ?? [name ?? "Change"]
      if let name {
        columns.append(Column(headers: headers, origin: .data(name), place: item.place))
      } else if let change, change.count == 2 {
        let origin = Column.Origin.change(from: change[0], to: change[1], printed: printed)
        columns.append(Column(headers: headers, origin: origin, place: item.place))
      } else {
        column.complain(
          .missingKey, at: item.place, "\(column.subject) needs 'column: name' or 'change: [from, to]'")
      }
      for problem in column.finish() { reader.add(problem) }
    }
    return columns
  }

  private static func computed(_ reader: inout FieldReader) -> [Computed] {
    guard let value = reader.value("computed") else { return [] }
    guard case .mapping(let entries) = value.content else {
      reader.complain(.wrongValue, at: value.place, "'computed' of \(reader.subject) should be a group of row labels")
      return []
    }
    return entries.compactMap { entry in
      var row = FieldReader(entry.value, of: "the computed row '\(entry.key)'")
      let decimals = row.integer("decimals", in: 0...6)
      let settings = GridRule.all.compactMap { rule in row.value(rule.name).map { (rule, $0) } }
      var computation: GridComputation?
      if settings.count == 1, let (rule, setting) = settings.first {
        computation = rule.read(setting, &row)
      } else {
        row.complain(
          .missingKey, at: entry.place, "\(row.subject) needs one rule",
          help: "it is one of: " + GridRule.all.map(\.name).joined(separator: ", "))
      }
      for problem in row.finish() { reader.add(problem) }
      return computation.map {
        Computed(
          label: entry.key, computation: $0, isTotal: settings.first?.0.isTotal ?? false, decimals: decimals,
          place: entry.place)
      }
    }
  }
}
