/// A growing buffer of UTF-8 bytes that HTML, XML and SVG are written into.
///
/// Markup itself is appended with `markup`, content that came from people with `text` and `value`, which escape it.
public struct MarkupWriter: Sendable {
  /// What is written, and room after it that is only overwritten: an append is a store and no call.
  @usableFromInline var buffer: [UInt8]
  /// How many bytes have been written.
  public private(set) var count = 0

  /// An empty buffer with room for `capacity` bytes before it has to grow.
  public init(capacity: Int = 4096) {
    buffer = [UInt8](repeating: 0, count: max(capacity, 64))
  }

  /// Everything written so far.
  public var bytes: [UInt8] { Array(buffer[..<count]) }

  /// Everything written so far as text.
  public var string: String { String(decoding: buffer[..<count], as: UTF8.self) }

  /// Appends markup that stands in the program's own source, as it is.
  public mutating func markup(_ markup: StaticString) {
    if markup.hasPointerRepresentation {
      append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    } else {
      markup.withUTF8Buffer { append($0) }
    }
  }

  /// Appends what another writer has written, as it is.
  public mutating func markup(_ other: MarkupWriter) {
    other.buffer.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[..<other.count])) }
  }

  /// Appends some of what was written before once more: the bytes from `start` to `end`, as `count` told them.
  public mutating func repeated(from start: Int, to end: Int) {
    let known = buffer[max(0, start)..<max(0, start, min(end, count))]
    known.withUnsafeBufferPointer { append($0) }
  }

  /// Appends one byte of markup, such as `UInt8(ascii: "<")`.
  public mutating func byte(_ byte: UInt8) {
    makeRoom(for: 1)
    buffer[count] = byte
    count += 1
  }

  /// Appends ` name="value"` with the value escaped.
  public mutating func attribute(_ name: StaticString, _ content: String) {
    byte(UInt8(ascii: " "))
    markup(name)
    markup("=\"")
    value(content)
    byte(UInt8(ascii: "\""))
  }

  /// Appends a run of bytes.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: run.count)
    buffer.withUnsafeMutableBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyMemory(from: UnsafeRawBufferPointer(run))
    }
    count += run.count
  }

  /// Appends the lowest `length` bytes of a word, the lowest first.
  mutating func append(word: UInt64, length: Int) {
    makeRoom(for: 8)
    buffer.withUnsafeMutableBytes { $0.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self) }
    count += length
  }

  private mutating func makeRoom(for more: Int) {
    while count + more > buffer.count { buffer += buffer }
  }
}
