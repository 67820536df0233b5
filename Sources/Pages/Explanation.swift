public import Diagnostics
import Figures
import Indicators
import Papers

/// One figure explained: its value and how it was worked out, as the site's papers would have it.
public struct Explanation: Sendable {
  private let figure: Figure
  private let title: String

  /// Explains a figure reference against a content folder.
  /// - Parameters:
  ///   - text: the reference, with or without the `=` before it.
  ///   - content: the content folder's files by path.
  ///   - name: the folder's name in messages.
  /// - Returns: the explanation, or why there is none: what is wrong with the reference, or with the data behind it.
  public static func of(
    _ text: String, content: [String: [UInt8]], name: String
  ) -> Result<Explanation, Problems> {
    let (library, problems) = Library.understand(SourceFolder(name: name, files: content))
    let written = text.hasPrefix("=") ? String(text.dropFirst()) : text
    let place = Place("the figure", line: 1, column: 1)
    let evaluation = Evaluation(book: library.book, areas: library.site.areas.map(\.id))
    switch Reference.parse(written, at: place).flatMap({ evaluation.figure($0, in: nil) }) {
    case .failure(let problem):
      return .failure(Problems(diagnostics: problems.filter { $0.severity == .error } + [problem]))
    case .success(let figure):
      // A value whose data are at fault is not explained as if it were right.
      if library.book.faulty.contains(figure.indicator) {
        return .failure(Problems(diagnostics: problems.filter { $0.severity == .error }))
      }
      let title = library.book[figure.indicator]?.definition.title ?? figure.indicator
      return .success(Explanation(figure: figure, title: title))
    }
  }

  /// Why a figure cannot be explained.
  public struct Problems: Error {
    /// Each problem.
    public let diagnostics: [Diagnostic]
  }

  private var facts: [(key: String, value: String)] {
    [
      ("figure", figure.reference.text), ("indicator", title), ("display", figure.display),
      ("value", figure.machineValue), ("working", figure.working.line), ("period", figure.period?.label ?? ""),
      ("origin", figure.origin.map { "\($0.path), line \($0.line)" } ?? ""),
    ]
  }

  /// For people: the figure, then one fact a line.
  public var text: String {
    facts.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\n" }.joined()
  }

  /// For scripts: the same facts, those that are not known null.
  public var json: String {
    JSON.object(facts.map { ($0.key, JSON($0.value.isEmpty ? nil : $0.value)) }).text() + "\n"
  }
}
