import Diagnostics

/// Makes sure that a file's bytes are text in UTF-8, or says which byte is not.
enum TextDecoding {
  /// The bytes of the text, without a byte-order mark.
  /// - Parameter help: how to save the file as UTF-8.
  static func text(
    of bytes: [UInt8], path: String, help: String = "save the file as 'CSV UTF-8' from the spreadsheet program"
  ) -> (text: [UInt8]?, problems: [Diagnostic]) {
    func problem(_ place: Place, _ message: String) -> Diagnostic {
      Diagnostic(.csvEncoding, at: place, message, help: help)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (nil, [problem(Place(path), "the file is UTF-16 text")])
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let index = body.firstIndex(of: 0) {
      return (nil, [problem(place(of: index, in: body, path), "the file holds a zero byte, so it is not text")])
    }
    if let index = body.firstIndex(where: isControl) {
      return (
        nil, [problem(place(of: index, in: body, path), "the file holds a control character, which no page can show")]
      )
    }
    guard String(validating: body, as: UTF8.self) != nil else {
      let index = firstInvalid(in: body)
      let message = "the byte \(hexadecimal(body[index])) is not UTF-8 text"
      return (nil, [problem(place(of: index, in: body, path), message)])
    }
    return (body, [])
  }

  /// The position of the first byte that no UTF-8 character can hold or start at; the first byte where all is well.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var (parser, iterator, index) = (UTF8.ForwardParser(), bytes.makeIterator(), bytes.startIndex)
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): index += scalar.count
      case .error: return index
      case .emptyInput: return bytes.startIndex
      }
    }
  }

  /// The line and column of a byte; all before it is valid.
  private static func place(of index: Int, in bytes: [UInt8], _ path: String) -> Place {
    let before = SourceText(path: path, text: String(decoding: bytes[..<index], as: UTF8.self))
    return Place(path, line: before.lineCount, column: before.line(before.lineCount).count + 1)
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// Whether a byte is a control character other than tab, line feed and carriage return.
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F: true
    default: false
    }
  }
}
