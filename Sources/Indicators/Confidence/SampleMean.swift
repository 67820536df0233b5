extension ConfidenceMethod {
  /// The interval of a sample's mean m by Student's t: m ∓ t(α; n - 1) × s ÷ √n, with α the share beyond each limit.
  ///
  /// Unit: that of the mean. Limits: a size n of 2 to 100 million, a standard deviation s of 0 or more.
  /// Source: Student (1908); Public Health England, Technical Guide: Confidence Intervals (2018).
  public static let mean = ConfidenceMethod(
    name: "mean", summary: "the interval of a sample's mean, from its standard deviation and size"
  ) { evidence, level in
    guard case .sampled(let mean, let deviation, let size) = evidence, size >= 2, deviation >= 0,
      let t = StudentT.quantile(upper: level.tail, degrees: Double(size) - 1)
    else { return nil }
    let reach = t * deviation / Double(size).squareRoot()
    return ConfidenceInterval(mean - reach, mean + reach)
  }
}
