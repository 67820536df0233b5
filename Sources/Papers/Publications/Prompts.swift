import Diagnostics
import Documents
import Indicators

/// What is said about a measure, under a heading of its own.
enum Prompt: String, CaseIterable {
  case performance = "Performance"
  case impact = "Impact"
  case assurance = "Assurance"

  /// What the writer is asked, for messages.
  var question: String {
    switch self {
    case .performance: "what the data say"
    case .impact: "the issues, and the risks to what was planned"
    case .assurance: "the evidence that what is done works"
    }
  }
}

extension Paper {
  /// Measures that lack a prompt, or have one with nothing below it.
  func promptProblems() -> [Diagnostic] {
    let measures = blocks.filter(\.isMeasure)
    guard !measures.isEmpty else {
      // A measure that could not be read has been reported.
      return hasMeasureBlock
        ? []
        : [
          Diagnostic(
            .missingPrompt, at: place, "the paper has no measure",
            help: "add a block '```yaml measure' with 'indicator:' below a heading '## …'")
        ]
    }
    let ends = measures.dropFirst().map(\.place.line) + [document.source.lineCount + 1]
    return repeated(measures) + zip(measures, ends).flatMap { problems(with: $0, until: $1) }
  }

  /// Measures that are here twice, with the same indicator in the same period.
  private func repeated(_ measures: [PaperBlock]) -> [Diagnostic] {
    var seen: Set<String> = []
    return measures.compactMap { block in
      guard case .measure(let measure) = block.content, !measure.indicator.isEmpty,
        !seen.insert(measure.figure).inserted
      else { return nil }
      return Diagnostic(
        .duplicateId, at: measure.indicatorPlace, "the measure '\(measure.figure)' is here twice",
        help: "take one of them out, or give one another 'period'")
    }
  }

  private var hasMeasureBlock: Bool {
    document.parts.contains { part in
      if case .block(let block) = part { return block.name == BlockKind.measure.name }
      return false
    }
  }

  private func problems(with measure: PaperBlock, until end: Int) -> [Diagnostic] {
    let headings = document.headings.filter { $0.place.line > measure.place.line && $0.place.line < end }
    let own = headings.prefix { $0.level > 2 }
    return Prompt.allCases.compactMap { prompt in
      let found = own.first { $0.level == 3 && $0.text.lowercased() == prompt.rawValue.lowercased() }
      if let found, !found.isEmpty { return nil }
      return Diagnostic(
        .missingPrompt, at: found?.place ?? measure.place,
        found == nil
          ? "the measure has no '\(prompt.rawValue)'" : "there is nothing below '\(prompt.rawValue)'",
        help: (found == nil ? "add '### \(prompt.rawValue)' and say" : "say") + " \(prompt.question)")
    }
  }
}
