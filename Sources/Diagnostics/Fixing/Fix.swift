/// What to write instead of some words of a file: the change that `check --fix` makes.
public struct Fix: Hashable, Sendable {
  /// Where the words stand, on one line; the words may be part of what stands there, as between `**` and `**`.
  public let place: Place
  /// The words as the program read them. Where the file does not have them once at the place, nothing is changed.
  public let written: String
  /// What belongs there.
  public let replacement: String

  /// A change; `nil` where the place is no part of a line, or where there is nothing to change.
  public init?(at place: Place, _ written: String, to replacement: String) {
    guard place.line > 0, place.column > 0, !written.isEmpty, written != replacement else { return nil }
    self.place = place
    self.written = written
    self.replacement = replacement
  }
}

extension Fix: CustomStringConvertible {
  /// `content/x.md:41:18: 283.9 → 238.9`, in characters that a terminal only prints.
  public var description: String {
    PrintableText.of("\(place): \(written) → \(replacement)")
  }
}
