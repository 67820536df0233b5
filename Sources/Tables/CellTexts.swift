/// The texts of many cells in one block of bytes, one after another: what a table of a hundred thousand rows needs
/// besides its digits is a number for each cell.
struct CellTexts: Sendable {
  private var bytes: [UInt8] = []
  /// Where each cell's text ends in `bytes`.
  private var ends: [Int] = []

  /// How many cells there are.
  var count: Int { ends.count }

  /// A cell's text in UTF-8.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// Adds a cell.
  mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Adds a cell whose text has each double quote written twice.
  mutating func append(undoubling text: ArraySlice<UInt8>) {
    var isFirst = false
    for byte in text {
      isFirst = byte == UInt8(ascii: "\"") && !isFirst
      if byte != UInt8(ascii: "\"") || isFirst { bytes.append(byte) }
    }
    ends.append(bytes.count)
  }

  /// Takes back the cells from one on.
  mutating func removeCells(from index: Int) {
    bytes.removeSubrange((index == 0 ? 0 : ends[index - 1])...)
    ends.removeSubrange(index...)
  }
}
