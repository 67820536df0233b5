/// A place in an input file: what a person needs to find it in an editor.
public struct Place: Hashable, Sendable {
  /// The file's path, relative to the folder the program was started in, with forward slashes.
  public var path: String
  /// The line, counted from 1; 0 means the file as a whole.
  public var line: Int
  /// The column in characters (not bytes), counted from 1; 0 means the line as a whole.
  public var column: Int
  /// How many characters the problem spans, for the caret; at least 1.
  public var width: Int

  /// A place; without a line it is the whole file.
  public init(_ path: String, line: Int = 0, column: Int = 0, width: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.width = max(1, width)
  }
}

extension Place: Comparable {
  /// By path, then line, then column: the order in which problems are reported.
  public static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line, left.column, left.width) < (right.path, right.line, right.column, right.width)
  }
}

extension Place: CustomStringConvertible {
  /// `path:line:column`, leaving out what is not known.
  public var description: String {
    if line == 0 { return path }
    return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }
}
