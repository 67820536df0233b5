import BigInt

/// How a number below zero is written.
public enum NegativeStyle: String, Sendable, CaseIterable {
  /// `−383`, with a true minus sign.
  case minus
  /// `(383)`, as finance tables print it.
  case brackets
  /// `−383` and `+147`, for variances.
  case signed

  /// What stands before and after the digits of a number with a sign of −1, 0 or 1.
  fileprivate func marks(_ sign: Int128) -> (before: String, after: String) {
    switch (self, sign) {
    case (.brackets, ..<0): ("(", ")")
    case (_, ..<0): ("−", "")
    case (.signed, 1...): ("+", "")
    default: ("", "")
    }
  }
}

/// Writes exact numbers for people.
public enum NumberText {
  /// A number rounded half away from zero, with thousands commas: `1,983`, `81.2`, `−0.4`, `(383)`.
  ///
  /// A value that rounds to nothing is `0`, without a sign.
  public static func decimal(_ value: Exact, decimals: Int, negatives: NegativeStyle = .minus) -> String {
    if let short = Rounding.short(value, decimals: decimals), let size = UInt64(exactly: short.magnitude) {
      let (before, after) = negatives.marks(short.signum())
      return ShortNumber(size, decimals: decimals).text(before, after)
    }
    let scaled = Rounding.halfAwayFromZero(value, decimals: decimals)
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = grouped(padded.dropLast(decimals))
    let (before, after) = negatives.marks(Int128(scaled.signum()))
    return before + (decimals > 0 ? "\(whole).\(padded.suffix(decimals))" : whole) + after
  }

  /// A number before rounding: with at least so many decimals and at most two more, cut and not rounded, "…" saying that
  /// it goes on: `238.93…`, `81.2`.
  public static func cut(_ value: Exact, decimals: Int) -> String {
    if let kept = (decimals...decimals + 2).first(where: { Rounding.isExact(value, decimals: $0) }) {
      return decimal(value, decimals: kept)
    }
    let digits = decimal(Rounding.towardZero(value.magnitude, decimals: decimals + 2), decimals: decimals + 2)
    let zeros = digits.suffix(2).reversed().prefix { $0 == "0" }.count
    let text = digits.dropLast(decimals == 0 && zeros == 2 ? 3 : zeros)
    return (value < .zero ? "−" : "") + text + "…"
  }

  /// A plain decimal for machines: `-18.2`, no commas, trailing zeros kept.
  public static func machine(_ value: Exact, decimals: Int) -> String {
    if let short = Rounding.short(value, decimals: decimals), let size = UInt64(exactly: short.magnitude) {
      return ShortNumber(size, decimals: decimals, isGrouped: false).text(short < 0 ? "-" : "", "")
    }
    return decimal(value, decimals: decimals).replacing(",", with: "").replacing("−", with: "-")
  }

  /// The shortest decimal that loses nothing, or 12 decimals where the value has no end: for JSON and `<data value>`.
  public static func full(_ value: Exact) -> String {
    if let decimals = (0...4).first(where: { Rounding.isExact(value, decimals: $0) }) {
      return machine(value, decimals: decimals)
    }
    let text = machine(value, decimals: 12)
    let trimmed = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(trimmed.reversed())
  }

  private static func grouped(_ digits: Substring) -> String {
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
      out.append(digit)
    }
    return out
  }
}
