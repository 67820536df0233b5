public import Diagnostics
public import Fields
import Indicators

/// What a `yaml table` block asks for.
public struct GridDefinition: Sendable {
  /// A column to print.
  struct Column: Sendable {
    let headers: [String]
    /// The column of the data file that it shows; `nil` for one that is worked out.
    let data: String?
    /// Where it is worked out, the column of the data file that holds what the paper printed.
    var printed: String?
    var computed: Computed?
    let place: Place

    /// Its headers on one line.
    var label: String { headers.joined(separator: ", ") }
    /// What other columns may call it.
    var names: [String] { [data, printed, label].compactMap { $0 } }
  }

  /// A row or column that is worked out from others, or whose numbers are checked against each other.
  struct Computed: Sendable {
    let label: String
    /// How it is worked out; nothing where it is only checked.
    let rule: (rule: GridRule, computation: GridComputation)?
    let decimals: Int?
    /// Whether its parts were rounded before they were printed; where nothing is said, those with decimals were.
    let isRounded: Bool?
    /// Whether its numbers have to add up to 100.
    let addsToHundred: Bool
    let place: Place

    var computation: GridComputation? { rule?.computation }
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
}
