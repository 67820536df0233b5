import Diagnostics
import Documents

extension Library {
  /// Headings with nothing below them, in every paper.
  /// - Parameter said: what has been reported so far; of a heading that is in it something more exact has been said.
  func emptySections(besides said: [Diagnostic]) -> [Diagnostic] {
    let headings = papers.flatMap { $0.document.headings.filter(\.isEmpty) }
    if headings.isEmpty { return [] }
    let told = Set(said.compactMap(\.place).map { Place($0.path, line: $0.line) })
    return headings.filter { !told.contains(Place($0.place.path, line: $0.place.line)) }.map { heading in
      Diagnostic(
        .emptySection, at: heading.place, "there is nothing below the heading '\(heading.text)'",
        help: "write what belongs there, take the heading out, or write 'None.'")
    }
  }
}
