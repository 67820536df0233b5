extension NumeralClass {
  /// Postcodes, telephone numbers, and addresses on the web.
  static let signs: [NumeralClass] = [
    NumeralClass(name: "postcode", starts: .capitals) { text, start in postcode(text, start) },
    NumeralClass(name: "telephone", starts: ByteSet("0+(")) { text, start in telephone(text, start) },
    NumeralClass(name: "web", starts: ByteSet.digits.union(.letters)) { text, start in web(text, start) },
  ]

  /// `B69 3DE`, `SW1A 1AA`.
  private static func postcode(_ text: NumeralText, _ start: Int) -> Int? {
    var end = start
    while text.isCapital(end), end - start < 2 { end += 1 }
    guard end > start, NumeralText.isASCIIDigit(text[end]) else { return nil }
    end += 1
    if NumeralText.isASCIIDigit(text[end]) || text.isCapital(end) { end += 1 }
    guard text[end] == UInt8(ascii: " ") else { return nil }
    end = text.skippingSpaces(end)
    guard NumeralText.isASCIIDigit(text[end]), text.isCapital(end + 1), text.isCapital(end + 2) else { return nil }
    return end + 3
  }

  /// Eight to thirteen digits in groups that start with a nought or a plus sign: `0121 496 0000`, `+44 20 7946 0000`.
  private static func telephone(_ text: NumeralText, _ start: Int) -> Int? {
    guard "0+(".utf8.contains(text[start]) else { return nil }
    let leading = text[start] == UInt8(ascii: "(") ? start + 1 : start
    guard "0+".utf8.contains(text[leading]) else { return nil }
    var (digits, index, end) = (0, leading + 1, leading + 1)
    if text[leading] == UInt8(ascii: "0") { digits = 1 }
    while index - start < 24 {
      if NumeralText.isASCIIDigit(text[index]) {
        digits += 1
        end = index + 1
      } else if !" -()".utf8.contains(text[index]) {
        break
      }
      index += 1
    }
    return (8...13).contains(digits) ? end : nil
  }

  /// A stretch without spaces that is an address: `https://…`, `www.…`, `name@example.org`, `example.gov.uk/2021`.
  private static func web(_ text: NumeralText, _ start: Int) -> Int? {
    guard text.unspacedStart(before: start) == start || "(<[".utf8.contains(text[start - 1]) else { return nil }
    var end = start
    while end < text.count, end - start < longestAddress, text[end] != UInt8(ascii: " "), text[end] != NumeralText.other
    {
      end += 1
    }
    while end > start, ".,;:!?)>]\"'".utf8.contains(text[end - 1]) { end -= 1 }
    let address = text.bytes[start..<max(start, end)]
    // Most words have neither, and searching for a domain takes its time.
    guard address.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") }) || address.starts(with: www)
    else { return nil }
    let isAddress =
      address.starts(with: www) || address.firstRange(of: Array("://".utf8)) != nil
      || domains.contains { address.firstRange(of: $0) != nil }
      || address.firstIndex(of: UInt8(ascii: "@")).map { address[$0...].contains(UInt8(ascii: ".")) } == true
    return isAddress && end > start ? end : nil
  }

  /// As much as browsers take; without an end each bracket of a long stretch without spaces would have it read anew.
  private static let longestAddress = 2_048
  private static let www = Array("www.".utf8)
  private static let domains = [".uk/", ".org/", ".com/", ".net/"].map { Array($0.utf8) }
}
