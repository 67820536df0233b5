import Diagnostics

extension Rule {
  /// An input folder that is not there.
  static let missingFolder = Rule("missing-folder", .error, "A site without its content would be empty.")
  /// An input that cannot be read.
  static let unreadableInput = Rule(
    "unreadable-input", .error, "A file that cannot be read would be missing from the site.")
  /// A link that leads out of an input folder.
  static let linkOutside = Rule(
    "link-outside", .error, "A link could publish a file that was never meant to be public.")
  /// An output folder that is not ours.
  static let outputRefused = Rule(
    "output-refused", .error, "Replacing a folder that holds other things would lose them.")
  /// A folder for a new site that holds something.
  static let folderNotEmpty = Rule(
    "folder-not-empty", .error, "A new site among other files would be mixed up with them.")
  /// A new file that cannot be written.
  static let cannotWrite = Rule("cannot-write", .error, "Half of what was asked for would be there.")
  /// A port that cannot be listened on.
  static let cannotServe = Rule("cannot-serve", .error, "A browser would show what another program serves.")
}
