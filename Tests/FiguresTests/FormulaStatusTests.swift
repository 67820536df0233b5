import Diagnostics
import Fields
import Indicators
import Testing

@testable import Figures

@Suite struct FormulaStatusTests {
  private static let statuses = ["final", "provisional", "illustrative", "published"]
  /// An indicator of every status; `rows` says in each row what holds for it.
  private static let site = Site(
    statuses.map { "\($0): {title: A, measure: count, data: a.csv, value: v, status: \($0)}\n" }.joined()
      + "rows: {title: A, measure: count, data: rows.csv, value: v, status: published, bands: {target: \"< 9\"}}\n",
    data: [
      "a.csv": "period,v\n2020-21,1\n2021-22,2\n",
      "rows.csv": "period,v,status\n2020-21,1,illustrative\n2021-22,2,published\n2022-23,3,provisional\n",
    ],
    comparators: "indicator,area,period,value\nillustrative,england,2021-22,4\n")
  private static let formulas = """
    sure: {title: A, formula: final@2021-22 + published@2021-22}
    revised: {title: A, formula: final@2021-22 + provisional@2021-22}
    made-up: {title: A, formula: provisional@2021-22 + illustrative@2021-22, status: provisional}
    above: {title: A, formula: made-up * 2}
    declared: {title: A, formula: final@2021-22 * 2, status: provisional, status-note: Audited in May.}
    bare: {title: A, formula: final@2021-22 * 2, status: illustrative}
    open: {title: A, formula: rows * 2}
    row: {title: A, formula: "rows@2021-22 / round(-rows@2021-22, 1)"}
    """
  private static let evaluation = {
    let source = SourceText(path: "figures.yml", text: formulas)
    let value = YAML.read(formulas, in: source).0 ?? Value(.null, at: Place("figures.yml"))
    let (book, problems) = FormulaBook.read(value, in: source, book: site.book, areas: ["england"])
    #expect(problems.told == [])
    return Evaluation(book: site.book, areas: ["england"], formulas: book)
  }()

  private func figure(_ text: String) throws -> Figure {
    let range = PeriodRange.read("2020-21", as: .financialYear)
    return try Reference.parse(text, at: Place("paper.md")).flatMap { Self.evaluation.figure($0, in: range) }.get()
  }

  @Test(
    "a figure is as uncertain as the least certain value in it",
    arguments: [
      ("final", "final"), ("illustrative", "illustrative"), ("illustrative/england@2021-22", nil),
      ("rows@2021-22", "published"), ("rows@2022-23", "provisional"), ("rows.sum@2020-21..2021-22", "illustrative"),
      ("rows.change@2021-22..2022-23", "provisional"), ("rows.max.when@2021-22..2022-23", "provisional"),
      ("rows.target@2020-21", nil), ("rows.status@2020-21", "illustrative"), ("sure", "final"),
      ("revised", "provisional"), ("made-up", "illustrative"), ("above", "illustrative"), ("open", "illustrative"),
      ("open@2021-22", "final"), ("declared", "provisional"),
    ])
  func aFigureIsAsUncertainAsItsValues(_ text: String, _ status: String?) throws {
    #expect(Self.evaluation.status(of: try figure(text))?.rawValue == status)
  }

  @Test(
    "a formula says where its uncertainty comes from",
    arguments: [
      ("sure", nil), ("open@2021-22", nil),
      ("revised", "Provisional: some or all of the values that it is worked out from may be revised."),
      ("above", "Illustrative: some or all of the values that it is worked out from are illustrative."),
      ("declared", "Provisional: Audited in May."),
      (
        "bare",
        "Illustrative: some or all of these values were made up or rebuilt for illustration, and are not published figures."
      ),
    ])
  func aFormulaSaysWhereItsUncertaintyComesFrom(_ text: String, _ notice: String?) throws {
    let figure = try figure(text)
    let formula = try #require(Self.evaluation.formulas[figure.reference.name])
    #expect(formula.notice(Self.evaluation.status(of: figure)) == notice)
  }

  @Test("a formula has one value if all its figures name their periods") func hasOneValue() throws {
    let values = try ["above", "open"].map { Self.evaluation.value(of: try #require(Self.evaluation.formulas[$0])) }
    #expect(values.map { $0?.display } == ["8", nil])
  }

  @Test("a formula can be written and taken apart") func words() throws {
    let row = try #require(Self.evaluation.formulas["row"])
    #expect(row.words == "rows@2021-22 ÷ round(−rows@2021-22, 1)")
    #expect(row.names == ["rows"])
  }
}
