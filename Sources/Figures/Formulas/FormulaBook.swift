public import Diagnostics
public import Fields
public import Indicators

/// Every formula of a site, by name.
public struct FormulaBook: Sendable {
  /// The formulas in the order of `figures.yml`.
  public let formulas: [Formula]
  /// Names that are given but whose formula has errors, which have been reported.
  public internal(set) var faulty: Set<String>
  private let positions: [String: Int]

  /// A book of formulas; none by default.
  init(_ formulas: [Formula], faulty: Set<String>) {
    self.formulas = formulas
    self.faulty = faulty
    positions = Dictionary(formulas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A book without formulas.
  public init() {
    self.init([], faulty: [])
  }

  /// The formula with a name.
  public subscript(id: String) -> Formula? { positions[id].map { formulas[$0] } }

  /// All names, in the order of `figures.yml`.
  public var ids: [String] { formulas.map(\.id) }

  /// Reads `figures.yml` and checks every formula: its names, its units, and where all its periods are named also its
  /// value.
  /// - Parameters:
  ///   - value: the file as YAML.
  ///   - source: the file's text, for the places of a formula's parts.
  ///   - book: the indicators.
  ///   - areas: the ids of the declared areas.
  /// - Returns: the formulas that could be read, and every problem found.
  public static func read(
    _ value: Value, in source: SourceText, book: IndicatorBook, areas: [String]
  ) -> (FormulaBook, [Diagnostic]) {
    var reading = FormulaReading(source, book)
    reading.read(value)
    var check = FormulaCheck(
      Evaluation(
        book: book, areas: areas, formulas: FormulaBook(reading.formulas, faulty: reading.faulty)))
    check.checkAll()
    return (check.evaluation.formulas, reading.diagnostics + check.diagnostics)
  }
}

/// The reading of the entries of `figures.yml`.
struct FormulaReading {
  private let source: SourceText
  private let book: IndicatorBook
  private(set) var formulas: [Formula] = []
  private(set) var faulty: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText, _ book: IndicatorBook) {
    self.source = source
    self.book = book
  }

  mutating func read(_ value: Value) {
    let file = FieldReader(value, of: "figures.yml")
    diagnostics += file.diagnostics
    for entry in file.keys {
      var reader = FieldReader(entry.value, of: "the formula '\(entry.key)'")
      let formula = formula(entry, &reader)
      let problems = nameProblems(entry) + reader.finish()
      if formula == nil || problems.hasErrors { faulty.insert(entry.key) }
      // An indicator of the same name is what the name means, so that its figures need no further complaint.
      if let formula, book[entry.key] == nil { formulas.append(formula) }
      diagnostics += problems
    }
  }

  private func formula(_ entry: Value.Entry, _ reader: inout FieldReader) -> Formula? {
    let title = reader.requiredText("title")
    let definition = reader.text("definition")
    let status = reader.choice("status", of: Definition.Status.allCases.map { ($0.rawValue, $0) }) ?? .final
    let note = reader.text("status-note")
    let unit = DeclaredUnit.read(&reader)
    let decimals = reader.integer("decimals", in: 0...6)
    let text = reader.requiredText("formula", help: "add a line 'formula: \"a - b\"'")
    if text.isEmpty { return nil }
    switch FormulaParser.parse(FormulaText(text, at: reader.place(of: "formula"), in: source)) {
    case .success(let node):
      return Formula(
        id: entry.key, place: entry.place, title: title, definition: definition, status: status,
        statusNote: note, unit: unit, decimals: decimals, node: node)
    case .failure(let problem):
      reader.add(problem)
      return nil
    }
  }

  private func nameProblems(_ entry: Value.Entry) -> [Diagnostic] {
    guard Definition.isId(entry.key) else {
      return [
        Diagnostic(
          .wrongValue, at: entry.place, "'\(entry.key)' cannot be a formula's name",
          help: "use lower-case letters, digits and hyphens, starting with a letter")
      ]
    }
    guard let indicator = book[entry.key] else { return [] }
    return [
      Diagnostic(
        .duplicateId, at: entry.place, "'\(entry.key)' names a formula here and an indicator elsewhere",
        notes: ["the indicator is defined at \(indicator.definition.place)"], help: "give one of them another name")
    ]
  }
}
