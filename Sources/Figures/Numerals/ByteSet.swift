/// A set of bytes, asked for every word of a text.
struct ByteSet: Sendable {
  static let digits = ByteSet("0123456789")
  static let capitals = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  static let letters = ByteSet("abcdefghijklmnopqrstuvwxyz").union(capitals)

  private var words: SIMD4<UInt64> = .zero

  /// No bytes.
  init() {}

  /// The bytes of some signs.
  init(_ signs: String) { for byte in signs.utf8 { insert(byte) } }

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  func union(_ other: ByteSet) -> ByteSet {
    var all = self
    all.words |= other.words
    return all
  }
}
