public import Diagnostics

/// What is to be written, and what to say about it.
public struct Start: Sendable {
  /// New files, by path from the content folder.
  public internal(set) var files: [(path: String, text: String)] = []
  /// Files that are there and take a further line: an agenda, its new item.
  public internal(set) var changes: [(path: String, old: [UInt8], new: [UInt8])] = []
  /// What was worked out and what to do next, a sentence each.
  public internal(set) var notes: [String] = []
}

/// Why nothing can be written.
public enum StartingProblem: Error {
  /// The command was not understood.
  case usage(String)
  /// The content folder does not allow it.
  case refused(Diagnostic)
}
