extension Period {
  /// The accepted forms, for messages and the reference.
  public static let forms =
    "2021-12 (month), 2021-12-31 (day), 2021 (calendar year), 2021-22 (financial year), 2021-22-Q2 (quarter), "
    + "AY2021-22 (academic year)"

  /// Every period that a text can mean: none, one, or two for a text such as `2011-12`, which is both a month and a
  /// financial year, or `RY2024`.
  ///
  /// The Department for Education's reporting years, written `RY2024`, are years of any kind that end in 2024; here the
  /// financial year or the calendar year.
  public static func readings(of text: some StringProtocol) -> [Period] {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 4: return year(bytes[...]).map { [Period(.calendarYear, ordinal: $0)] } ?? []
    case 6: return reportingYear(bytes)
    case 7: return monthOrYear(bytes)
    case 9: return prefixedYear(bytes)
    case 10: return quarter(bytes) ?? day(bytes) ?? []
    default: return []
    }
  }

  /// The period that a text means to something that reports in one kind of period, where that settles it.
  public static func read(_ text: some StringProtocol, as kind: PeriodKind?) -> Period? {
    let readings = readings(of: text)
    if let kind { return readings.first { $0.kind == kind } }
    return readings.count == 1 ? readings.first : nil
  }

  private static func monthOrYear(_ bytes: [UInt8]) -> [Period] {
    guard bytes[4] == UInt8(ascii: "-"), let year = year(bytes[0..<4]), let tail = digits(bytes[5..<7]) else {
      return []
    }
    var readings: [Period] = []
    if (1...12).contains(tail) { readings.append(.month(year, tail)) }
    if tail == (year + 1) % 100 { readings.append(Period(.financialYear, ordinal: year)) }
    return readings
  }

  private static func reportingYear(_ bytes: [UInt8]) -> [Period] {
    guard bytes.starts(with: "RY".utf8), let last = year(bytes[2..<6]), last > 1000 else { return [] }
    return [Period(.financialYear, ordinal: last - 1), Period(.calendarYear, ordinal: last)]
  }

  private static func prefixedYear(_ bytes: [UInt8]) -> [Period] {
    let kinds: [(String, PeriodKind)] = [("FY", .financialYear), ("AY", .academicYear)]
    guard let kind = kinds.first(where: { Array($0.0.utf8) == Array(bytes[0..<2]) })?.1,
      let first = consecutiveYears(bytes[2..<9])
    else { return [] }
    return [Period(kind, ordinal: first)]
  }

  /// `2021-22-Q2` or `2021-22 Q2`.
  private static func quarter(_ bytes: [UInt8]) -> [Period]? {
    guard bytes[8] == UInt8(ascii: "Q"), [UInt8(ascii: "-"), UInt8(ascii: " ")].contains(bytes[7]),
      let first = consecutiveYears(bytes[0..<7]), let number = digits(bytes[9..<10]), (1...4).contains(number)
    else { return nil }
    return [Period(.quarter, ordinal: first * 4 + number - 1)]
  }

  private static func day(_ bytes: [UInt8]) -> [Period]? {
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), let year = year(bytes[0..<4]),
      let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10]),
      let number = CivilDate.day(year, month, day)
    else { return nil }
    return [Period(.day, ordinal: number)]
  }

  private static func consecutiveYears(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = year(bytes.prefix(4)), bytes.dropFirst(4).first == UInt8(ascii: "-"),
      digits(bytes.suffix(2)) == (first + 1) % 100
    else { return nil }
    return first
  }

  private static func year(_ bytes: ArraySlice<UInt8>) -> Int? {
    digits(bytes).flatMap { (1000...9999).contains($0) ? $0 : nil }
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
