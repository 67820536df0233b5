/// What a control chart shows besides its values: limits, what stands out, and what that says of the process.
///
/// The limits and the rules are the caller's; texts are printed as given. Positions are those of the chart's periods.
public struct ChartControl: Sendable {
  /// A level with its printed text.
  public struct Level: Sendable {
    /// Where it lies.
    public var value: Double
    /// As it is printed: "92.1%".
    public var text: String

    /// A level.
    public init(_ value: Double, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  /// The limits of a segment.
  public struct Limits: Sendable {
    /// The mean of the segment's values.
    public var mean: Level
    /// The upper and lower control limits, at three sigma.
    public var (upper, lower): (Level, Level)
    /// Two thirds of the way from the mean to the limits, drawn faintly; `nil` where they are not wanted.
    public var near: ClosedRange<Double>?

    /// Limits; a caller that does not order them is told by the chart's checks.
    public init(mean: Level, upper: Level, lower: Level, near: ClosedRange<Double>? = nil) {
      self.mean = mean
      (self.upper, self.lower) = (upper, lower)
      self.near = near
    }
  }

  /// A stretch of time with limits of its own.
  public struct Segment: Sendable {
    /// Its first and last position.
    public var positions: ClosedRange<Int>
    /// Its limits; `nil` where it has too few values for any.
    public var limits: Limits?
    /// Whether it has fewer than 13 values, so that its limits will still move.
    public var isTrial: Bool
    /// Why it begins: "New definition"; empty for the first.
    public var note: String

    /// A segment.
    public init(positions: ClosedRange<Int>, limits: Limits?, isTrial: Bool = false, note: String = "") {
      self.positions = positions
      self.limits = limits
      self.isTrial = isTrial
      self.note = note
    }
  }

  /// What a point or a process shows.
  public enum Variation: String, Sendable, CaseIterable {
    case common, improvement, concern, neutral
  }

  /// A value that stands out.
  public struct Signal: Sendable {
    /// Its position.
    public var position: Int
    /// What it shows.
    public var variation: Variation
    /// Whether it is high or rising, rather than low or falling.
    public var isHigh: Bool
    /// The rule that names it, to stand after a period: "above the upper limit".
    public var rule: String

    /// A signal.
    public init(position: Int, variation: Variation, isHigh: Bool, rule: String) {
      self.position = position
      self.variation = variation
      self.isHigh = isHigh
      self.rule = rule
    }
  }

  /// The segments in order of time.
  public var segments: [Segment]
  /// The values that stand out.
  public var signals: [Signal]
  /// What the last value shows.
  public var variation: Variation
  /// The variation in words: "special cause, concern".
  public var variationWords: String
  /// What the limits say of the target, in words: "consistently failing the target"; `nil` without a target.
  public var assuranceWords: String?
  /// The target's line.
  public var target: Level?

  /// What a control chart shows.
  public init(
    segments: [Segment], signals: [Signal], variation: Variation, variationWords: String,
    assuranceWords: String? = nil, target: Level? = nil
  ) {
    self.segments = segments
    self.signals = signals
    self.variation = variation
    self.variationWords = variationWords
    self.assuranceWords = assuranceWords
    self.target = target
  }
}
