/// A whole number of any size as the digits that a person writes, reckoned with as in school: a second opinion on `Exact`.
struct WrittenNumber: Equatable {
  /// From the first digit to the last, without leading zeros; none for zero.
  private(set) var digits: [Int]

  init(_ number: Int) { digits = String(number).map { $0.wholeNumberValue ?? 0 }.drop { $0 == 0 }.map { $0 } }

  private init(reversed: [Int]) { digits = Array(reversed.reversed().drop { $0 == 0 }) }

  var text: String { digits.isEmpty ? "0" : digits.map(String.init).joined() }

  static func + (left: Self, right: Self) -> Self {
    var (out, carry) = ([Int](), 0)
    let (a, b) = (Array(left.digits.reversed()), Array(right.digits.reversed()))
    for index in 0..<max(a.count, b.count) {
      let sum = (index < a.count ? a[index] : 0) + (index < b.count ? b[index] : 0) + carry
      out.append(sum % 10)
      carry = sum / 10
    }
    return Self(reversed: out + [carry])
  }

  static func * (left: Self, right: Int) -> Self {
    var (out, carry) = ([Int](), 0)
    for digit in left.digits.reversed() {
      let product = digit * right + carry
      out.append(product % 10)
      carry = product / 10
    }
    while carry > 0 {
      out.append(carry % 10)
      carry /= 10
    }
    return Self(reversed: out)
  }

  /// Long division to so many decimals, rounded half away from zero: digits and point, no commas.
  static func quotient(_ top: Self, _ bottom: Self, decimals: Int) -> String {
    var (rest, result) = (Self(0), Self(0))
    for digit in top.digits + Array(repeating: 0, count: decimals) {
      rest = rest * 10 + Self(digit)
      var times = 0
      while !rest.isLess(than: bottom) {
        rest = rest.minus(bottom)
        times += 1
      }
      result = result * 10 + Self(times)
    }
    if !(rest * 2).isLess(than: bottom) { result = result + Self(1) }
    let padded =
      String(repeating: "0", count: max(0, decimals + 1 - result.digits.count))
      + result.digits.map(String.init).joined()
    return decimals == 0 ? result.text : "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  private func isLess(than other: Self) -> Bool {
    digits.count == other.digits.count
      ? digits.lexicographicallyPrecedes(other.digits) : digits.count < other.digits.count
  }

  /// The difference to a number that is not larger.
  private func minus(_ other: Self) -> Self {
    var (out, borrow) = ([Int](), 0)
    let (a, b) = (Array(digits.reversed()), Array(other.digits.reversed()))
    for index in a.indices {
      let difference = a[index] - borrow - (index < b.count ? b[index] : 0)
      borrow = difference < 0 ? 1 : 0
      out.append(difference < 0 ? difference + 10 : difference)
    }
    return Self(reversed: out)
  }
}
