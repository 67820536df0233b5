public import Tables

/// What stands where a number is expected: the number, a symbol that says why there is none, or nothing.
///
/// A symbol is never zero and never takes part in arithmetic.
public enum Amount: Hashable, Sendable {
  case number(Exact)
  case symbol(Symbol)
  case missing

  /// The number, where there is one.
  public var number: Exact? {
    if case .number(let number) = self { return number }
    return nil
  }
}
