internal import Markup

extension ChartControl.Variation {
  /// The colour of its points.
  var ink: Ink {
    switch self {
    case .common: .common
    case .improvement: .improvement
    case .concern: .concern
    case .neutral: .neutral
    }
  }

  /// What its shape stands for, in a key.
  var meaning: String {
    switch self {
    case .common: "Common cause"
    case .improvement: "Special cause, improvement"
    case .concern: "Special cause, concern"
    case .neutral: "Special cause, neither better nor worse"
    }
  }
}

extension MarkupWriter {
  /// Points of one variation in one path: told apart by shape, since colours alone would not do.
  ///
  /// Common cause is a dot, improvement a triangle that points the way the value went, concern a diamond, and what is
  /// neither a square. They reach `reach` tenths of a pixel to each side.
  mutating func points(
    _ variation: ChartControl.Variation, _ places: [(x: Int, y: Int, isHigh: Bool)], reach: Int
  ) {
    guard !places.isEmpty else { return }
    markup("<path")
    if variation == .common {
      ink(.common, "stroke")
      markup(" stroke-width=\"")
      number(tenths: reach * 9 / 10)
      markup("\" stroke-linecap=\"round\" d=\"")
    } else {
      ink(variation.ink, "fill")
      markup(" stroke=\"#FFF\" stroke-width=\"1\" d=\"")
    }
    for (x, y, isHigh) in places {
      switch variation {
      case .common: shape([(x, y), (0, 0)])
      case .improvement:
        let down = isHigh ? reach * 7 / 10 : -(reach * 7 / 10)
        shape([(x - reach, y + down), (2 * reach, 0), (-reach, -(down + down * 13 / 10))])
      case .concern: shape([(x - reach, y), (reach, -reach), (reach, reach), (-reach, reach)])
      case .neutral:
        let half = reach * 8 / 10
        shape([(x - half, y - half), (2 * half, 0), (0, 2 * half), (-2 * half, 0)])
      }
    }
    markup("\"/>")
  }

  /// A closed shape: where it begins, and its sides.
  private mutating func shape(_ corners: [(x: Int, y: Int)]) {
    move(corners[0].x, corners[0].y)
    for (index, side) in corners.dropFirst().enumerated() {
      if index == 0 { byte(UInt8(ascii: "l")) }
      pair(side.x, side.y, after: index > 0)
    }
    if corners.count > 2 { byte(UInt8(ascii: "z")) }
  }
}
