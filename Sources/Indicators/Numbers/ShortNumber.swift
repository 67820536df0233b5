/// A number of a machine word as it is written: digits, thousands commas and a point.
///
/// Pages have more of these than of anything else, so they are written straight into the bytes of their text.
struct ShortNumber {
  private let size: UInt64
  private let decimals: Int
  private let digits: Int
  private let isGrouped: Bool

  /// A number in units of `10^-decimals`, without its sign.
  init(_ size: UInt64, decimals: Int, isGrouped: Bool = true) {
    (self.size, self.decimals, self.isGrouped) = (size, decimals, isGrouped)
    var (digits, rest) = (1, size / 10)
    while rest > 0 { (digits, rest) = (digits + 1, rest / 10) }
    self.digits = Swift.max(digits, decimals + 1)
  }

  /// The number between what stands before and after it: "−1,983.2".
  func text(_ before: String, _ after: String) -> String {
    let commas = isGrouped ? (digits - decimals - 1) / 3 : 0
    let start = before.utf8.count
    let end = start + digits + commas + (decimals > 0 ? 1 : 0)
    return String(unsafeUninitializedCapacity: end + after.utf8.count) { bytes in
      for (index, byte) in before.utf8.enumerated() { bytes[index] = byte }
      write(to: bytes, upTo: end)
      for (index, byte) in after.utf8.enumerated() { bytes[end + index] = byte }
      return end + after.utf8.count
    }
  }

  /// From the last digit to the first.
  private func write(to bytes: UnsafeMutableBufferPointer<UInt8>, upTo end: Int) {
    var (next, rest) = (end - 1, size)
    for digit in 0..<digits {
      let place = digit - decimals
      if place == 0, decimals > 0 {
        bytes[next] = UInt8(ascii: ".")
        next -= 1
      } else if isGrouped, place > 0, place.isMultiple(of: 3) {
        bytes[next] = UInt8(ascii: ",")
        next -= 1
      }
      bytes[next] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      (next, rest) = (next - 1, rest / 10)
    }
  }
}
