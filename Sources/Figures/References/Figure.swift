public import Indicators

/// The value that a reference names, with what is needed to print and to trace it.
public struct Figure: Hashable, Sendable {
  /// The reference.
  public let reference: Reference
  /// The indicator that it comes from.
  public let indicator: String
  /// The text that the build prints.
  public let display: String
  /// The value for machines: a plain decimal, a period's id, or a zone's word.
  public let machineValue: String
  /// The number, where the figure is one.
  public let quantity: Quantity?
  /// The unit's prefix and suffix aside, how it was worked out.
  public let working: String
  /// The file and line that it was read from, where it is one observation's value.
  public let origin: String?
  /// The period of that observation.
  public internal(set) var period: Period?
}
