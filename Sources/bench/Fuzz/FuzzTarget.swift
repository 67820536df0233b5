/// A reader of untrusted text.
///
/// A target is one file in `Targets` and one line in `all`.
struct FuzzTarget: Sendable {
  /// The word for the command line.
  let name: String
  /// Texts that it reads well, from which the inputs are made.
  let seeds: [String]
  /// Gets what the reader needs ready; gives the reader.
  let prepare: @Sendable () -> ((String) -> Void)

  /// Every target, in the order of the run.
  static let all: [FuzzTarget] = [.references, .claims, .passages, .formulas, .numerals]
}
