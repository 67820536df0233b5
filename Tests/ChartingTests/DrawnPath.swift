/// Path data read byte by byte: M, H, V, h, v, l and z, with numbers that have digits, a point and a minus.
struct DrawnPath {
  private(set) var segments: [(x1: Double, y1: Double, x2: Double, y2: Double)] = []
  private var (x, y) = (0.0, 0.0)
  private var start = (x: 0.0, y: 0.0)
  private var command: UInt8 = 0
  /// The first number of a pair, until the second is read.
  private var first: Double?
  /// The digits of the number that is being read, and what they are to be divided by.
  private var (digits, divisor) = (0.0, 1.0)
  private var (isNumber, isNegative, hasPoint) = (false, false, false)

  /// Reads one byte.
  mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits = digits * 10 + Double(byte - UInt8(ascii: "0"))
      if hasPoint { divisor *= 10 }
      isNumber = true
    case UInt8(ascii: "."): hasPoint = true
    case UInt8(ascii: "-"):
      endNumber()
      isNegative = true
    case UInt8(ascii: " "): endNumber()
    default:
      endNumber()
      command = byte
      if byte == UInt8(ascii: "z") { segments.append((x, y, start.x, start.y)) }
    }
  }

  /// Ends the number that is being read, if there is one, and draws what it completes.
  mutating func endNumber() {
    guard isNumber else { return }
    let number = (isNegative ? -digits : digits) / divisor
    (digits, divisor, isNumber, isNegative, hasPoint) = (0, 1, false, false, false)
    let isPair = command == UInt8(ascii: "M") || command == UInt8(ascii: "l")
    guard let before = first ?? (isPair ? nil : number) else {
      first = number
      return
    }
    first = nil
    let from = (x, y)
    switch command {
    case UInt8(ascii: "M"):
      (x, y) = (before, number)
      start = (x, y)
    case UInt8(ascii: "l"): (x, y) = (x + before, y + number)
    case UInt8(ascii: "H"): x = number
    case UInt8(ascii: "V"): y = number
    case UInt8(ascii: "h"): x += number
    case UInt8(ascii: "v"): y += number
    default: (x, y) = (.nan, .nan)
    }
    if command != UInt8(ascii: "M") { segments.append((from.0, from.1, x, y)) }
  }
}
