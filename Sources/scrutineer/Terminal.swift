import Foundation

/// Printing, and what the terminal can show.
enum Terminal {
  static func standardError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  static func standardOutput(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// Whether a person reads standard error on a terminal.
  static var isInteractive: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Whether colours are wanted: a terminal, and no `NO_COLOR`.
  static var hasColour: Bool { isInteractive && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty }
}
