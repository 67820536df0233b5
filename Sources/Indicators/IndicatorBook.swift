public import Diagnostics
public import Fields

/// Every indicator of a site, by id.
public struct IndicatorBook: Sendable {
  /// The indicators in the order of their definitions.
  public let indicators: [Indicator]
  /// Ids that are defined but whose definition or data has errors: figures of theirs need no further complaint.
  public let faulty: Set<String>
  private let positions: [String: Int]

  /// A book of indicators whose ids are unique.
  public init(_ indicators: [Indicator], faulty: Set<String> = []) {
    self.indicators = indicators
    self.faulty = faulty
    positions = Dictionary(
      indicators.enumerated().map { ($1.definition.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The indicator with an id.
  public subscript(id: String) -> Indicator? { positions[id].map { indicators[$0] } }

  /// All ids, in order of definition.
  public var ids: [String] { indicators.map(\.definition.id) }

  /// Reads definitions and their data.
  /// - Parameters:
  ///   - files: the parsed `indicators/*.yml` files, in path order.
  ///   - tables: the tables under the content folder, by path as `data:` writes it.
  ///   - unreadable: paths of data files that exist but were reported as unreadable.
  ///   - comparators: the long table that `site.yml` names.
  ///   - areas: the declared areas.
  ///   - populations: the populations that rates without a denominator are per.
  /// - Returns: the indicators that could be read, and every problem found.
  public static func read(
    files: [Value], tables: [String: ProtectedTable], unreadable: Set<String>, comparators: ProtectedTable?,
    areas: Areas, populations: Populations? = nil
  ) -> (IndicatorBook, [Diagnostic]) {
    var (definitions, faulty, diagnostics) = definitions(in: files, areas, hasPopulations: populations != nil)
    let byId = Dictionary(definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var compared: [String: [Observation]] = [:]
    if let comparators {
      var reading = ComparatorReading(comparators)
      compared = reading.observations(for: byId, areas: areas)
      diagnostics += reading.diagnostics
    }
    faulty.formUnion(definitions.filter { unreadable.contains($0.data) }.map(\.id))
    definitions.removeAll { unreadable.contains($0.data) }
    let indicators = definitions.compactMap { definition -> Indicator? in
      guard let table = tables[definition.data] else {
        diagnostics.append(missingFile(definition, Array(tables.keys)))
        faulty.insert(definition.id)
        return nil
      }
      var reading = SeriesReading(definition, from: table, areas: areas, populations: populations)
      var observations = reading.observations() + (compared[definition.id] ?? [])
      observations += GroupSeries(definition, areas: areas, observations: observations).values()
      let indicator = Indicator(
        definition: definition, observations: observations, areas: areas,
        population: definition.usesPopulation ? populations?.use : nil, standing: table.standing,
        memberNames: reading.memberNames)
      let problems =
        reading.diagnostics + Diagnostic.duplicates(in: observations, of: definition.id) + indicator.bandProblems
      if problems.hasErrors || definition.usesPopulation && populations?.people == nil { faulty.insert(definition.id) }
      diagnostics += problems
      diagnostics += flips(in: indicator)
      return indicator
    }
    diagnostics += SmallCounts.problems(definitions, tables)
    return (IndicatorBook(indicators, faulty: faulty), diagnostics)
  }

  private static func definitions(in files: [Value], _ areas: Areas, hasPopulations: Bool) -> (
    [Definition], Set<String>, [Diagnostic]
  ) {
    var definitions: [Definition] = []
    var faulty: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      let reader = FieldReader(file, of: "a file of indicators")
      diagnostics += reader.diagnostics
      for entry in reader.keys {
        let (definition, problems) = Definition.read(entry, areas: areas, hasPopulations: hasPopulations)
        diagnostics += problems
        if problems.hasErrors { faulty.insert(entry.key) }
        guard let definition else { continue }
        if let first = definitions.first(where: { $0.id == definition.id }) {
          var problem = Diagnostic(
            .duplicateId, at: entry.place, "the indicator '\(entry.key)' is defined twice",
            help: "give one of them another id")
          problem.notes = ["the first definition is at \(first.place)"]
          diagnostics.append(problem)
        } else {
          definitions.append(definition)
        }
      }
    }
    return (definitions, faulty, diagnostics)
  }

  private static func missingFile(_ definition: Definition, _ paths: [String]) -> Diagnostic {
    Diagnostic(
      .missingFile, at: definition.dataPlace,
      "the indicator '\(definition.id)' takes its data from '\(definition.data)', which is not in the content folder",
      help: ClosestName.to(definition.data, among: paths).map { "did you mean '\($0)'?" }
        ?? "put the file there, or correct 'data:'")
  }

  private static func flips(in indicator: Indicator) -> [Diagnostic] {
    indicator.own.compactMap { observation in
      guard let value = observation.value.number, let bands = indicator.bands(for: observation),
        bands.flipsWhenRounded(value, decimals: indicator.definition.decimals)
      else { return nil }
      let shown = indicator.definition.quantity(value).display
      return Diagnostic(
        .roundingFlipsZone, at: observation.place,
        "'\(indicator.definition.id)' in \(observation.period.label) prints as \(shown), but the unrounded value is "
          + "judged: \(bands.zone(of: value).label.lowercased())")
    }
  }
}
