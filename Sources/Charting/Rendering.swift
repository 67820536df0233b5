public import Diagnostics

extension Chart {
  /// The chart drawn, and what is wrong with it; nothing is drawn if that cannot be done truthfully.
  public func rendered() -> (RenderedChart?, [Diagnostic]) {
    return (nil, [])
  }
}
