public import Fields
import Indicators

extension GridDefinition {
  /// Reads the keys of a list of counts: what was counted in each row, and perhaps out of how many.
  /// - Parameters:
  ///   - sharesNeeded: whether `of` has to be there, so that a share follows each count.
  public init(countsReading reader: inout FieldReader, sharesNeeded: Bool) {
    place = reader.place
    data = reader.requiredText("data", help: "add 'data:' with a CSV file of the content folder")
    dataPlace = reader.place(of: "data")
    labels = reader.text("labels")
    sections = reader.text("sections")
    decimals = reader.integer("decimals", in: 0...6)
    negatives = .minus
    computed = []
    let count = reader.requiredText("count", help: "add 'count:' with the column of the counts")
    var columns = [Column(headers: [count], data: count, place: reader.place(of: "count"))]
    if let whole = reader.text("of"), whole != "all" {
      columns.append(Column(headers: [whole], data: whole, place: reader.place(of: "of")))
    }
    if sharesNeeded, let share = Self.share(of: &reader) { columns.append(share) }
    self.columns = columns
  }

  /// The share of each count, held against what the paper printed where the file has that.
  private static func share(of reader: inout FieldReader) -> Column? {
    let printed = reader.text("printed")
    guard let setting = reader.value("count"), let rule = GridRule.share.read(setting, &reader, .columns) else {
      return nil
    }
    let place = reader.place(of: "of")
    let computed = Computed(
      label: "Share", rule: (GridRule.share, rule), decimals: reader.integer("decimals", in: 0...6), isRounded: nil,
      addsToHundred: false, place: place)
    return Column(headers: ["Share"], data: nil, printed: printed, computed: computed, place: place)
  }
}
