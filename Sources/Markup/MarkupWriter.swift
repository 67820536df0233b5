/// A growing buffer of UTF-8 bytes that HTML, XML and SVG are written into.
///
/// Markup itself is appended with `markup`, content that came from people with `text` and `value`, which escape it.
/// A writer has one owner, so that an append is a store: it looks neither for other owners nor twice at the bounds.
public struct MarkupWriter: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// How many bytes have been written; never more than `capacity`.
  @usableFromInline var written = 0

  /// An empty buffer with room for `capacity` bytes before it has to grow.
  public init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// How many bytes have been written.
  public var count: Int { written }

  /// Everything written so far.
  public var bytes: [UInt8] { Array(run(0..<written)) }

  /// Everything written so far as text.
  public var string: String { String(decoding: run(0..<written), as: UTF8.self) }

  /// Appends markup that stands in the program's own source, as it is.
  @inlinable @inline(__always) public mutating func markup(_ markup: StaticString) {
    if markup.hasPointerRepresentation {
      append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    } else {
      markup.withUTF8Buffer { append($0) }
    }
  }

  /// Appends what another writer has written, as it is.
  public mutating func markup(_ other: borrowing MarkupWriter) {
    append(other.run(0..<other.written))
  }

  /// Appends some of what was written before once more: the bytes from `start` to `end`, as `count` told them.
  public mutating func repeated(from start: Int, to end: Int) {
    let first = min(max(0, start), written)
    let known = first..<max(first, min(end, written))
    makeRoom(for: known.count)
    append(run(known))
  }

  /// Appends one byte of markup, such as `UInt8(ascii: "<")`.
  @inlinable @inline(__always) public mutating func byte(_ byte: UInt8) {
    makeRoom(for: 1)
    start[written] = byte
    written &+= 1
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
  @inlinable @inline(__always) mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let bytes = run.baseAddress else { return }
    makeRoom(for: run.count)
    (start + written).update(from: bytes, count: run.count)
    written &+= run.count
  }

  /// Puts the 8 bytes of a word, the lowest first, where the next byte goes; the caller has made room for them and
  /// counts those that are meant.
  @inlinable @inline(__always) mutating func store(word: UInt64) {
    UnsafeMutableRawPointer(start + written).storeBytes(of: word.littleEndian, as: UInt64.self)
  }

  borrowing func run(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  @inlinable @inline(__always) mutating func makeRoom(for more: Int) {
    if capacity &- written < more { grow(by: more) }
  }

  @inline(never) @usableFromInline mutating func grow(by more: Int) {
    capacity = max(2 * capacity, written + more)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    grown.update(from: start, count: written)
    start.deallocate()
    start = grown
  }
}
