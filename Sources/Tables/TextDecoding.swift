import Diagnostics

/// Turns a file's bytes into text, or says which byte is not UTF-8.
enum TextDecoding {
  static func text(of bytes: [UInt8], path: String) -> (text: String?, problems: [Diagnostic]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (nil, [problem(path, 0, "the file is UTF-16 text")])
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let index = body.firstIndex(of: 0) {
      return (nil, [problem(path, line(of: index, in: bytes), "the file holds a zero byte, so it is not text")])
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      let valid = String(decoding: body, as: UTF8.self).utf8
      let offset = zip(valid, body).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
      let index = body.startIndex + offset
      let message = "the byte \(hexadecimal(bytes[index])) is not UTF-8 text"
      return (nil, [problem(path, line(of: index, in: bytes), message)])
    }
    return (text, [])
  }

  private static func problem(_ path: String, _ line: Int, _ message: String) -> Diagnostic {
    Diagnostic(
      .csvEncoding, at: Place(path, line: line), message,
      help: "save the file as 'CSV UTF-8' from the spreadsheet program")
  }

  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    bytes[..<index].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + String(byte, radix: 16, uppercase: true)
  }
}
