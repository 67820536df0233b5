import Diagnostics
import Fields
import Indicators
import Tables
import Testing

/// Indicators read from texts, as a content folder holds them: one file of definitions, data files by path.
struct Site {
  let book: IndicatorBook
  let problems: [Diagnostic]
  let tables: [String: ProtectedTable]

  /// - Parameter disclosure: the text of `disclosure.yml`; if not given, every table's small counts may be published.
  init(
    _ definitions: String..., data: [String: String] = [:], disclosure: String? = nil,
    comparators: String? = nil,
    areas: [String] = ["england", "neighbours"], declared: Areas? = nil,
    populations: (table: String?, vintage: String)? = nil, unreadable: Set<String> = []
  ) {
    let declared = declared ?? Areas(areas.map { Area(id: $0, label: $0) })
    var values: [Value] = []
    for (index, text) in definitions.enumerated() {
      let path = index == 0 ? "indicators.yml" : "indicators\(index + 1).yml"
      let (value, faults) = YAML.read(text, in: SourceText(path: path, text: text))
      #expect(faults == [])
      if let value { values.append(value) }
    }
    let (tables, faults) = Self.protected(data, disclosure)
    self.tables = tables
    let people = populations.map { Self.populations($0.table, $0.vintage, declared) }
    let (book, problems) = IndicatorBook.read(
      files: values, tables: tables, unreadable: unreadable,
      comparators: comparators.flatMap { Self.protected(["comparators.csv": $0]).tables["comparators.csv"] },
      areas: declared,
      populations: people?.0)
    self.book = book
    self.problems = faults + (people?.1 ?? []) + problems
  }

  private static func populations(_ text: String?, _ vintage: String, _ areas: Areas) -> (Populations, [Diagnostic]) {
    let yaml = "{data: people.csv, vintage: \(vintage), source: ons, ages: 0 to 17}"
    let (value, _) = YAML.read(yaml, in: SourceText(path: "site.yml", text: yaml))
    var reader = FieldReader(value ?? Value(.null, at: Place("site.yml")), of: "'populations' of site.yml")
    let settings = PopulationSettings(reading: &reader)
    return Populations.read(
      settings, from: text.flatMap { protected(["people.csv": $0]).tables["people.csv"] }, areas: areas)
  }

  var told: [String] { problems.told }

  /// The authority's values of an indicator as printed, each behind its period.
  func values(_ id: String, area: String? = nil) -> [String] {
    guard let indicator = book[id] else { return [] }
    return indicator.observations(area: area).map { "\($0.period.id) \(indicator.display($0))" }
  }

  /// Tables from texts, by path, protected as `disclosure.yml` says.
  static func protected(
    _ data: [String: String], _ disclosure: String? = nil
  ) -> (tables: [String: ProtectedTable], problems: [Diagnostic]) {
    var tables: [String: Table] = [:]
    for (path, text) in data {
      let (table, faults) = DataFile.read(bytes: Array(text.utf8), path: path)
      #expect(faults == [])
      tables[path] = table
    }
    let open = data.keys.sorted().map { "  - {table: \($0), reason: Made up.}\n" }.joined()
    let text = disclosure ?? (open.isEmpty ? "" : "open:\n\(open)")
    let (value, faults) = YAML.read(text, in: SourceText(path: "disclosure.yml", text: text))
    #expect(faults == [])
    let (plan, problems) = value.map(DisclosurePlan.read) ?? (.none, [])
    let (protected, more) = Protection.protect(tables, under: plan)
    return (protected, problems + more)
  }

  /// The bands of an indicator with this polarity, and what is told of them.
  static func bands(_ bands: String, _ polarity: String = "higher") -> (bands: BandSet?, told: [String]) {
    let site = Site(
      "pi4:\n  title: A\n  measure: percentage\n  value: v\n  data: a.csv\n  polarity: \(polarity)\n  bands: \(bands)\n",
      data: ["a.csv": "period,v\n2021-04,c\n"])
    return (site.book["pi4"]?.definition.bands?.entries.last?.bands, site.told)
  }
}
