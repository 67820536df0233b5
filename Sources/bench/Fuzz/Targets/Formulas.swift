import Diagnostics
import Fields
import Figures
import Indicators
import Papers

extension FuzzTarget {
  /// The formulas of a file `figures.yml`, read and worked out.
  static let formulas = FuzzTarget(
    name: "formulas",
    seeds: [
      "sample@2020-01 - sample/england@2020-01", "(sample.mean + 2) * 100 / sample.max", "sum(sample, 1, 2.5)",
      "round(mean(sample@2018-04, sample@2018-05), 1)", "-(sample.numerator@2019-01) + £100",
      "min(1, max(2, sample))", "100 - sample@2021-02 * sample.share", "sample.gap/region@2021-03 / 12",
    ],
    prepare: {
      let (library, _) = Library.understand(SampleFolder.oneIndicator)
      let areas = library.site.areas.map(\.id)
      return { text in
        let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        let source = SourceText(path: "figures.yml", text: "x: {title: A, formula: \"\(quoted)\"}")
        guard let file = YAML.read(source.text, in: source).0 else { return }
        _ = FormulaBook.read(file, in: source, book: library.book, areas: areas)
      }
    })
}
