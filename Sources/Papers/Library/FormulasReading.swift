public import Figures
import Indicators

extension LibraryReading {
  /// Reads `figures.yml`, where there is one.
  mutating func readFormulas() {
    let path = "figures.yml"
    guard let value = value(path), case .success(let source) = folder.text(path) else { return }
    let (formulas, problems) = FormulaBook.read(
      value, in: source, book: library.book, areas: library.site.areas.map(\.id))
    library.formulas = formulas
    diagnostics += problems
  }
}

extension Library {
  /// Finds the values of references in this library.
  public var evaluation: Evaluation {
    Evaluation(book: book, areas: site.areas.map(\.id), formulas: formulas)
  }
}
