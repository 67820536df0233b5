import Diagnostics
import Figures
import Indicators
import Papers

/// "How the figures were worked out": one entry for each figure reference of a paper, however often it is said.
struct WorkingsContext {
  /// The section's heading.
  static let title = "How the figures were worked out"
  /// The id of the heading.
  static let id = "page-workings"
  /// How many inputs an entry lists; of more it says how many, of when and where.
  private static let listed = 12

  private let model: SiteModel
  private let address: String
  /// The records of each reference, in the order in which the references are first said.
  private let entries: [[FigureRecord]]

  init(_ checked: CheckedPaper, model: SiteModel) {
    self.init(checked.records, on: checked.paper.address, model: model)
  }

  /// - Parameter address: the folder of the page that says the figures.
  init(_ records: [FigureRecord], on address: String, model: SiteModel) {
    self.model = model
    self.address = address
    var order: [String] = []
    var said: [String: [FigureRecord]] = [:]
    for record in records where record.figure != nil {
      if said[record.reference] == nil { order.append(record.reference) }
      said[record.reference, default: []].append(record)
    }
    entries = order.compactMap { said[$0] }
  }

  /// The id of a reference's entry.
  func id(of reference: String) -> String? {
    entries.firstIndex { $0.first?.reference == reference }.map { "page-working-\($0 + 1)" }
  }

  /// The section; `false` where the paper has no figure to work out.
  var context: Any {
    let web = model.library.site.url.map { "\($0)/\(address)#\(Self.id)" }.orFalse
    let items = entries.compactMap(entry)
    return items.isEmpty ? false : ["id": Self.id, "title": Self.title, "items": items, "web": web] as Any
  }

  private func entry(_ records: [FigureRecord]) -> Templates.Context? {
    guard let record = records.first, let figure = record.figure, let id = id(of: record.reference) else { return nil }
    let indicators = figure.uniqueIndicators.compactMap { model.library.book[$0] }
    let inputs = figure.working.inputs
    let rows = figure.operands.isEmpty ? inputs.map(row) : figure.operands.map(row)
    let formula = model.library.formulas[figure.reference.name]
    let status = formula.map { $0.notice(record.status) } ?? record.status?.word.map { "\($0) values." }
    let isLong = inputs.count > Self.listed
    return [
      "id": id, "display": figure.display, "value": figure.machineValue, "reference": record.reference,
      "title": title(of: figure).orFalse, "sentence": figure.working.sentence,
      "label": inputs.count == 1 ? "Where it comes from" : "What was put in, and where it comes from",
      "summary": isLong ? summary(of: inputs) as Any : false,
      "rows": isLong || inputs.isEmpty ? false : ["items": rows] as Any, "source": source(record).orFalse,
      "definition": record.definition.orFalse, "status": status.orFalse,
      "links": (formula.map { [link(to: $0)] } ?? []) + indicators.flatMap { links(to: $0.definition) },
      "uses": uses(records),
    ]
  }

  /// "PI 4 Single assessments on time, England"; a formula's own title; nothing for a comparison.
  private func title(of figure: Figure) -> String? {
    guard let indicator = figure.indicator.flatMap({ model.library.book[$0] }) else {
      return model.library.formulas[figure.reference.name]?.title
    }
    let definition = indicator.definition
    return [definition.label, indicator.name(of: figure.reference.area)].compactMap { $0 }.joined(separator: ", ")
  }

  private func row(_ input: Working.Input) -> Templates.Context {
    ["label": input.label, "display": input.display, "where": input.place.map(place) ?? "worked out from its members"]
  }

  /// A figure that a formula or a comparison takes.
  private func row(_ operand: Figure) -> Templates.Context {
    let origin = operand.origin.map { " (\(place($0)))" } ?? ""
    return ["label": operand.reference.text, "display": operand.display, "where": operand.working.line + origin]
  }

  /// "48 values, April 2018 to March 2022, from data/pi4.csv, lines 2 to 49".
  private func summary(of inputs: [Working.Input]) -> String {
    let periods = inputs.compactMap(\.period).sorted()
    var when: String?
    if let first = periods.first, let last = periods.last { when = "\(first.label) to \(last.label)" }
    let files = Dictionary(grouping: inputs.compactMap(\.place)) { model.library.contentPath(of: $0) }
    let places = files.keys.sorted().compactMap { path -> String? in
      let lines = Set((files[path] ?? []).map(\.line))
      guard let first = lines.min(), let last = lines.max() else { return nil }
      if first == last { return "\(path), line \(first)" }
      return last - first + 1 == lines.count
        ? "\(path), lines \(first) to \(last)" : "\(path), between lines \(first) and \(last)"
    }
    return (["\(inputs.count) values", when].compactMap { $0 } + places).joined(separator: ", ")
  }

  private func place(_ place: Place) -> String { "\(model.library.contentPath(of: place)), line \(place.line)" }

  /// "Contract review, Council, 2022; Department for Education".
  private func source(_ record: FigureRecord) -> String? {
    let names = record.sources.map { id in model.library.source(id).map(FigureContext.credit) ?? id }
    return names.joined(separator: "; ").unlessEmpty
  }

  private func link(to formula: Formula) -> Templates.Context {
    ["label": "\(formula.title): the formula", "href": href("indicators/") + "#\(FormulasContext.id(of: formula.id))"]
  }

  private func links(to definition: Definition) -> [Templates.Context] {
    let name = definition.code ?? definition.title
    return [
      ["label": "\(name): definition and all values", "href": href("indicators/\(definition.id)/")],
      ["label": "\(name) data (JSON)", "href": href("indicators/\(definition.id).json")],
    ]
  }

  /// A link back to every place where the figure is said; numbered where there are several.
  private func uses(_ records: [FigureRecord]) -> [Templates.Context] {
    records.enumerated().compactMap { index, record in
      record.anchor.map { anchor in
        ["label": record.text + (records.count > 1 ? " (\(index + 1))" : ""), "href": "#\(anchor)"]
      }
    }
  }

  private func href(_ target: String) -> String { Address.relative(to: target, from: address) }
}

extension CheckedPaper {
  /// Whether any figure was worked out, rather than cited.
  var hasWorkings: Bool { records.contains { $0.figure != nil } }
}

extension Figure {
  /// The indicators that it comes from, each once.
  fileprivate var uniqueIndicators: [String] {
    var seen: Set<String> = []
    return indicators.filter { seen.insert($0).inserted }
  }
}
