import Diagnostics
import Documents
import Indicators

/// Whether an officer's report tells the board what every report has to tell it.
struct ReportCheck {
  let report: Paper
  let facts: CommitteeFacts

  func problems() -> [Diagnostic] {
    sections() + annexes() + recommendations()
      + sheets.flatMap { sheet, place in
        switch sheet.subject {
        case .objectives: objectives(sheet)
        case .implications: Implications.problems(with: sheet, at: place)
        }
      } + TemplateText.problems(in: texts, of: report.document)
  }

  private var sheets: [(Sheet, Place)] {
    report.blocks.compactMap { block in
      if case .sheet(let sheet) = block.content { return (sheet, block.place) }
      return nil
    }
  }

  private var texts: [ProseText] {
    let phrases =
      [report.front.title, report.front.summary].compactMap { $0 } + report.front.annexes.flatMap(\.items)
      + sheets.flatMap { $0.0.rows.flatMap(\.paragraphs) }
    return report.document.texts + phrases.flatMap(\.texts)
  }

  private func sections() -> [Diagnostic] {
    let headings = report.document.numbered.filter(\.isSection).map(\.text) + report.front.annexes.map(\.title)
    let missing = facts.reportSections.filter { section in
      !headings.contains { ReportSections.heading($0, is: section) }
    }
    guard let first = missing.first else { return [] }
    let what = missing.count == 1 ? "section" : "sections"
    return [
      Diagnostic(
        .missingSection, at: report.place, "the report has no \(what) \(Wordlist.and(missing.map { "'\($0)'" }))",
        help: "add a line '## \(first)', or name the sections that reports have in the board's index.md "
          + "(report-sections: …)")
    ]
  }

  /// What is listed in the front matter may not have a section as well.
  private func annexes() -> [Diagnostic] {
    report.front.annexes.compactMap { annex in
      let section = zip(report.document.numbered, report.paragraphNumbers).first {
        $0.0.isSection && ReportSections.heading($0.0.text, is: annex.title)
      }
      return section.map { section in
        Diagnostic(
          .duplicateId, at: annex.place, "'\(annex.title)' is in the front matter and section \(section.1)",
          help: "keep one of them")
      }
    }
  }

  private func recommendations() -> [Diagnostic] {
    guard let section = report.recommendationSection else { return [] }
    guard let first = section.paragraphs.first else {
      return [malformed(section.heading, "the section '\(section.heading.text)' asks the board for nothing")]
    }
    let verbs = section.paragraphs.map { RecommendationVerb.verbs(in: $0.text.text) }
    let faults = zip(section.paragraphs, verbs).filter { paragraph, verbs in
      verbs.isEmpty && paragraph.text.text.last != ":"
    }.map { paragraph, _ in
      malformed(paragraph.text, "paragraph \(paragraph.number) does not say what the board is asked to do")
    }
    let all = verbs.flatMap(\.self)
    guard !all.isEmpty, all.allSatisfy(\.isPassive), faults.isEmpty,
      section.paragraphs.allSatisfy({ $0.text.text.last != ":" })
    else { return faults }
    return [
      Diagnostic(
        .noteAlone, at: first.text.place, "the board is only asked to note the report",
        help: "ask for what it can add: that it comments, reviews, determines or recommends")
    ]
  }

  private func malformed(_ text: NumberedText, _ message: String) -> Diagnostic {
    let verbs = RecommendationVerb.all.prefix(8).map(\.active).joined(separator: ", ")
    return Diagnostic(
      .recommendationForm, at: text.place, message,
      help: "write 'That the board' and a verb: \(verbs) …")
  }

  private func objectives(_ sheet: Sheet) -> [Diagnostic] {
    sheet.rows.compactMap { row in
      guard let name = row.names.first, row.names.count == 1 else { return nil }
      if facts.objectives.isEmpty {
        return name == Paper.everyObjective
          ? Diagnostic(
            .unknownObjective, at: row.place, "'\(name)' stands for every objective, but none are listed",
            help: "add 'objectives:' with those of the council's plan to site.yml") : nil
      }
      guard !facts.objectives.contains(name) else { return nil }
      return Diagnostic(
        .unknownObjective, at: row.place, "the council's plan has no objective '\(name)'",
        help: ClosestName.help(for: name, among: facts.objectives))
    }
  }
}

extension Paper {
  /// What stands for every objective of the plan.
  static let everyObjective = "All"

  /// The paper with `All` replaced by every objective on a committee's list.
  func withEveryObjective(of facts: CommitteeFacts) -> Paper {
    guard !facts.objectives.isEmpty else { return self }
    var paper = self
    for index in paper.blocks.indices {
      guard case .sheet(var sheet) = paper.blocks[index].content, sheet.subject == .objectives else { continue }
      for row in sheet.rows.indices where sheet.rows[row].names == [Self.everyObjective] {
        sheet.rows[row].names = facts.objectives
      }
      paper.blocks[index].content = .sheet(sheet)
    }
    return paper
  }
}
