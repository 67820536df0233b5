/// Where values lie between left and right, in tenths of a pixel.
struct RowScale: Sendable {
  let lower: Double
  let upper: Double
  let left: Int
  let right: Int

  /// Where a value lies, held to the scale.
  func x(_ value: Double) -> Int { left + Self.offset(share(value), width: right - left) }

  private func share(_ value: Double) -> Double { Self.share(value, lower, upper) }

  private static func share(_ value: Double, _ lower: Double, _ upper: Double) -> Double {
    upper > lower ? min(max((value - lower) / (upper - lower), 0), 1) : 0
  }

  private static func offset(_ share: Double, width: Int) -> Int { Int((share * Double(width)).rounded()) }
}

extension RowScale {
  /// A text beside the end of a mark.
  struct Text {
    let value: Double
    /// The room that it needs, with its gap.
    let width: Int
    /// Whether it stands left of the mark.
    let isLeft: Bool
  }

  /// The widest scale between two places that leaves room for texts beside their marks.
  init(lower: Double, upper: Double, texts: [Text], between left: Int, and right: Int) {
    let shares = texts.map { (share: Self.share($0.value, lower, upper), text: $0) }
    func needs(_ width: Int) -> (left: Int, right: Int) {
      shares.reduce(into: (left: 0, right: 0)) { needs, item in
        let offset = Self.offset(item.share, width: width)
        if item.text.isLeft {
          needs.left = max(needs.left, item.text.width - offset)
        } else {
          needs.right = max(needs.right, offset + item.text.width - width)
        }
      }
    }
    var (fits, tooWide) = (0, right - left + 1)
    while tooWide - fits > 1 {
      let middle = (fits + tooWide) / 2
      let needed = needs(middle)
      if needed.left + middle + needed.right <= right - left { fits = middle } else { tooWide = middle }
    }
    let start = left + needs(fits).left
    self.init(lower: lower, upper: upper, left: start, right: start + fits)
  }
}
