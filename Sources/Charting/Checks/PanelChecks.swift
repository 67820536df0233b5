internal import Diagnostics

extension Chart {
  /// The most panels that can be looked over.
  static let maximumPanels = 24

  /// What keeps charts from being shown side by side on the same scales.
  func checkPanels() -> [Diagnostic] {
    guard let first = panels.first else { return [] }
    var problems: [Diagnostic] = []
    if panels.count > Self.maximumPanels {
      problems.append(
        panelProblem(
          "the chart has \(panels.count) panels and can show at most \(Self.maximumPanels)",
          help: "split it, or leave out what matters least"))
    }
    if !series.isEmpty {
      problems.append(panelProblem("the chart has series beside its panels", help: "put them into panels of their own"))
    }
    problems +=
      checkPanelKinds() + checkPanelStart() + checkPanelParts()
      + panels.dropFirst().flatMap { differences(of: $0, from: first) }
      + panels.flatMap { content(of: $0) }
    return problems + (problems.hasErrors ? [] : checkPanelRows())
  }

  /// The first panel whose rows are not those of the first one, where rows are named once.
  private func checkPanelRows() -> [Diagnostic] {
    guard let rows = panels.first?.kind.frame.panel?.rows else { return [] }
    let tables = rows(panels.map { ChartData($0) }).map(\.rows)
    for (panel, table) in zip(panels, tables).dropFirst() {
      let pairs = zip(tables[0].map { Optional($0) } + [nil], table.map { Optional($0) } + [nil])
      guard let pair = pairs.first(where: { !Row.standTogether($0, $1) }) else { continue }
      let names = [pair.0, pair.1].map { $0.map { "'\($0.label)'" } ?? "no row" }.joined(separator: " and ")
      return [
        panelProblem(
          "the panels '\(panels[0].panelName)' and '\(panel.panelName)' do not have the same rows: \(names)",
          help: "give both the same rows in the same order, without values where there are none")
      ]
    }
    return []
  }

  /// Parts that the key for all panels could not name.
  private func checkPanelParts() -> [Diagnostic] {
    ChartRole.parts.compactMap { role in
      let labels = panels.flatMap { $0.series.filter { $0.role == role }.map(\.label) }
      let names = labels.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      guard names.count > PanelWords.mostNames else { return nil }
      return panelProblem(
        "the panels call the series in one ink \(Sentence.list(names.prefix(3).map { "'\($0)'" })), and one key is for all",
        help: "give it the same name in every panel, with 'names' where they are indicators")
    }
  }

  /// A start of the axis that the panels' kind cannot have, once for all of them.
  private func checkPanelStart() -> [Diagnostic] {
    guard let first = panels.first, axisStart != nil else { return [] }
    var panel = first
    panel.axisStart = axisStart
    return panel.startProblem.map { [Diagnostic(.chartNeeds, at: origin, $0.message, help: $0.help)] } ?? []
  }

  /// Kinds that are not drawn so small, each once.
  private func checkPanelKinds() -> [Diagnostic] {
    var seen: Set<ChartKind> = []
    return panels.filter { seen.insert($0.kind).inserted && !$0.kind.needs.hasPanels && $0.kind.frame.panel == nil }.map
    {
      let kinds = ChartKind.all.filter { $0.frame.panel != nil }.map { "'\($0.name)'" }
      return panelProblem(
        "the panel '\($0.panelName)' is a \($0.kind.name) chart, which is not drawn side by side with others",
        help: "give each a chart of its own, or choose one of the kinds " + Sentence.list(kinds))
    }
  }

  private func differences(of panel: Chart, from first: Chart) -> [Diagnostic] {
    let names = "the panels '\(first.panelName)' and '\(panel.panelName)'"
    var problems: [Diagnostic] = []
    if panel.unit != first.unit {
      problems.append(
        panelProblem("\(names) have different units", help: "show what is counted in one way in a chart of its own"))
    }
    if panel.kind != first.kind {
      problems.append(
        panelProblem("\(names) are of the kinds '\(first.kind.name)' and '\(panel.kind.name)'", help: "use one kind"))
    }
    let isNamedOnce = first.kind.frame.panel?.namesPositionsOnce ?? true
    let areAlike =
      panel.periods.map(\.position) == first.periods.map(\.position)
      && (first.step != .category || panel.periods.map(\.long) == first.periods.map(\.long))
    if panel.step != first.step || (isNamedOnce && !areAlike) {
      let what = panel.step == .category && first.step == .category ? "categories" : "periods"
      problems.append(
        panelProblem(
          "\(names) have different \(what)", help: "give both all \(what), without values where there are none"))
    }
    return problems
  }

  private func content(of panel: Chart) -> [Diagnostic] {
    guard !panel.kind.needs.hasPanels else {
      return [panelProblem("the panel '\(panel.panelName)' has panels itself", help: "show one level of panels")]
    }
    return panel.checkContent().map { problem in
      Diagnostic(
        problem.rule, at: problem.place ?? origin, "in the panel '\(panel.panelName)': " + problem.message,
        help: problem.help)
    }
  }

  private var panelName: String { title ?? area }

  private func panelProblem(_ message: String, help: String) -> Diagnostic {
    Diagnostic(.chartShape, at: origin, message, help: help)
  }
}
