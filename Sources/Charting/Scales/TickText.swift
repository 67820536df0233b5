/// The text of round numbers on an axis, exact to the last digit.
enum TickText {
  /// `multiple` × 10^`power` with commas, sign and unit: `1,500`, `£0.25m`, `−20%`.
  static func text(_ multiple: Int, power: Int, unit: AxisUnit) -> String {
    var text = number(multiple, power: power)
    let prefix = unit.prefix
    if !prefix.isEmpty { text = prefix + text }
    if multiple < 0 { text = "−" + text }
    text += unit.suffix
    return text
  }

  private static func number(_ multiple: Int, power: Int) -> String {
    var digits = String(multiple.magnitude)
    if power >= 0 || multiple == 0 {
      if power > 0, multiple != 0 { digits += String(repeating: "0", count: power) }
      return grouped(digits)
    } else {
      let padded = String(repeating: "0", count: max(0, 1 - power - digits.count)) + digits
      return grouped(String(padded.dropLast(-power))) + "." + padded.suffix(-power)
    }
  }

  /// A whole number with commas.
  static func grouped(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(String(number.magnitude))
  }

  private static func grouped(_ digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return out
  }
}
