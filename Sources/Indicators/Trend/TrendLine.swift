/// The straight line through weighted values at the steps 1, 2, 3 …
struct TrendLine {
  private let points: [(step: Double, value: Double, weight: Double)]

  /// A line; without weights every value counts the same.
  init(_ values: [Double], weights: [Double]? = nil) {
    points = values.indices.map { (Double($0 + 1), values[$0], weights?[$0] ?? 1) }
  }

  private init(points: [(step: Double, value: Double, weight: Double)]) { self.points = points }

  /// Without the point at an index; the others keep their steps.
  func leavingOut(_ index: Int) -> TrendLine {
    var rest = points
    rest.remove(at: index)
    return TrendLine(points: rest)
  }

  /// Σw(t − t̄)² with the weighted mean t̄, which is (Σw·Σwt² − (Σwt)²) ÷ Σw.
  var spread: Double { points.reduce(0) { $0 + $1.weight * ($1.step - middle) * ($1.step - middle) } }

  /// The weighted least-squares slope. Measured from the first value, so that equal values have a slope of exactly 0.
  var slope: Double {
    let base = points.first?.value ?? 0
    return points.reduce(0) { $0 + $1.weight * ($1.step - middle) * ($1.value - base) } / spread
  }

  private var middle: Double {
    points.reduce(0) { $0 + $1.weight * $1.step } / points.reduce(0) { $0 + $1.weight }
  }
}
