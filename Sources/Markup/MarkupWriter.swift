/// A growing buffer of UTF-8 bytes that HTML, XML and SVG are written into.
///
/// Markup itself is appended with `markup`, content that came from people with `text` and `value`, which escape it.
public struct MarkupWriter: Sendable {
  @usableFromInline var buffer: [UInt8]

  /// An empty buffer with room for `capacity` bytes before it has to grow.
  public init(capacity: Int = 4096) {
    buffer = []
    buffer.reserveCapacity(capacity)
  }

  /// Everything written so far.
  public var bytes: [UInt8] { buffer }

  /// Everything written so far as text.
  public var string: String { String(decoding: buffer, as: UTF8.self) }

  /// Appends markup that stands in the program's own source, as it is.
  @inlinable
  public mutating func markup(_ markup: StaticString) {
    if markup.hasPointerRepresentation {
      buffer.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    } else {
      markup.withUTF8Buffer { buffer.append(contentsOf: $0) }
    }
  }

  /// Appends what another writer has written, as it is.
  public mutating func markup(_ other: MarkupWriter) {
    buffer.append(contentsOf: other.buffer)
  }

  /// Appends one byte of markup, such as `UInt8(ascii: "<")`.
  @inlinable
  public mutating func byte(_ byte: UInt8) {
    buffer.append(byte)
  }

  /// Appends ` name="value"` with the value escaped.
  public mutating func attribute(_ name: StaticString, _ content: String) {
    byte(UInt8(ascii: " "))
    markup(name)
    markup("=\"")
    value(content)
    byte(UInt8(ascii: "\""))
  }

  mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    buffer.append(contentsOf: run)
  }
}
