/// How wide text is drawn, without a browser: advance widths of Arial and of the fonts made to its measure.
enum TextWidth {
  /// The width in tenths of a pixel, rounded up, with the reserve that other fonts of the list may need.
  static func reserved(_ text: String, size: Int, bold: Bool = false) -> Int {
    reserved(thousandths: thousandths(text, bold: bold), size: size)
  }

  /// The width in tenths of a pixel of so many thousandths of the text size.
  static func reserved(thousandths: Int, size: Int) -> Int { (thousandths * size * 108 + 9_999) / 10_000 }

  /// The width in thousandths of the text size.
  static func thousandths(_ text: some StringProtocol, bold: Bool) -> Int {
    let table = bold ? boldWidths : regularWidths
    let total =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        table.withUnsafeBufferPointer { asciiThousandths(bytes, $0) }
      } ?? nil
    return total ?? scalarThousandths(text, table)
  }

  /// The width of ASCII; `nil` for other text.
  private static func asciiThousandths(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<Int>
  ) -> Int? {
    var total = 0
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      total += byte >= 0x20 && byte < 0x7F ? table[Int(byte) - 0x20] : 556
    }
    return total
  }

  private static func scalarThousandths(_ text: some StringProtocol, _ table: [Int]) -> Int {
    text.unicodeScalars.reduce(0) { total, scalar in
      let code = Int(scalar.value)
      return total + (code >= 0x20 && code < 0x7F ? table[code - 0x20] : other(scalar))
    }
  }

  /// Scalars outside ASCII; East Asian letters and pictographs fill their square.
  private static func other(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "‘", "’": 222
    case "“", "”", "·": 333
    case "•": 350
    case "—", "…": 1000
    default: scalar.value < 0x1100 || (0x2000..<0x2E80).contains(scalar.value) ? 556 : 1000
    }
  }

  private static let regularWidths = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ]

  private static let boldWidths = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584,
  ]
}
