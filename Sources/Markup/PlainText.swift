/// A growing buffer of text that is put together from pieces; it is escaped as a whole when a writer takes it.
///
/// Pieces are appended where the text stands in the end, so that none becomes a string of its own.
public struct PlainText: ~Copyable {
  private var writer: MarkupWriter

  /// An empty buffer with room for `capacity` bytes before it has to grow.
  public init(capacity: Int = 1024) { writer = MarkupWriter(capacity: capacity) }

  /// How many bytes have been written.
  public var count: Int { writer.written }

  /// The last byte; `nil` for an empty text.
  public var last: UInt8? { writer.written > 0 ? writer.start[writer.written - 1] : nil }

  /// Everything written so far.
  public var string: String { writer.string }

  /// Appends a piece.
  public mutating func append(_ piece: String) {
    var piece = piece
    piece.withUTF8 { writer.append($0) }
  }

  /// Appends a piece that stands in the program's own source.
  public mutating func append(source piece: StaticString) { writer.markup(piece) }

  /// Appends one ASCII character.
  public mutating func append(_ character: UInt8) { writer.byte(character) }

  /// Takes away what was written after `count` told a length.
  public mutating func shorten(to count: Int) { writer.written = max(0, min(count, writer.written)) }

  borrowing func withBytes(_ read: (UnsafeBufferPointer<UInt8>) -> Void) { read(writer.run(0..<writer.written)) }
}
