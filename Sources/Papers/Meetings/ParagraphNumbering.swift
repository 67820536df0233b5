import Diagnostics
import Documents

/// Numbers the sections and paragraphs of a report, and checks the numbers that its author typed.
struct ParagraphNumbering {
  /// The number of each numbered text: "4", "4.9"; a paragraph before the first section has none.
  private(set) var numbers: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  private var (section, paragraph) = (0, 0)
  /// Where each typed number was first used.
  private var typed: [String: Place] = [:]
  /// The section and paragraph that the last typed number stands for.
  private var last: (section: Int, paragraph: Int) = (0, 0)

  init(_ texts: [NumberedText]) {
    for text in texts {
      if text.isSection {
        (section, paragraph) = (section + 1, 0)
        numbers.append(String(section))
      } else if section > 0 {
        paragraph += 1
        numbers.append("\(section).\(paragraph)")
      } else {
        numbers.append("")
      }
      if let written = text.typed { check(written, text) }
    }
  }

  /// What was typed follows what was typed before; the first fault is told, not those that it brings with it.
  private mutating func check(_ written: String, _ text: NumberedText) {
    let what = text.isSection ? "section" : "paragraph"
    let parts = written.split(separator: ".").compactMap { Int($0) }
    let number = (section: parts.first ?? 0, paragraph: parts.count > 1 ? parts[1] : 0)
    defer { last = number }
    if let first = typed.updateValue(text.place, forKey: "\(what) \(written)") {
      var problem = problem("\(what) \(written) is there twice", text)
      problem.notes = ["the first is at \(first)"]
      diagnostics.append(problem)
    } else if !follows(number, isSection: text.isSection) {
      let before = last.paragraph > 0 ? "\(last.section).\(last.paragraph)" : String(last.section)
      let message =
        last.section == 0
        ? "the first \(what) is typed as \(written)" : "\(what) \(written) follows \(before)"
      diagnostics.append(problem(message, text))
    }
  }

  private func follows(_ number: (section: Int, paragraph: Int), isSection: Bool) -> Bool {
    if isSection { return number.section == last.section + 1 }
    if last.section == 0 { return numbers.last == "\(number.section).\(number.paragraph)" }
    return number.section == last.section
      ? number.paragraph == last.paragraph + 1 : number == (last.section + 1, 1)
  }

  private func problem(_ message: String, _ text: NumberedText) -> Diagnostic {
    Diagnostic(
      .wrongNumbering, at: text.place, message,
      help: "it is numbered \(numbers.last ?? ""): take the typed number out, and numbers come by themselves")
  }
}

extension Paper {
  /// Numbers its sections and paragraphs; gives what is wrong with typed numbers.
  mutating func numberParagraphs() -> [Diagnostic] {
    guard kind.numbersParagraphs else { return [] }
    let numbering = ParagraphNumbering(document.numbered)
    paragraphNumbers = numbering.numbers
    var sections = zip(document.numbered, numbering.numbers).filter { $0.0.isSection }.map { $0.1 }[...]
    for (index, heading) in document.headings.enumerated() where heading.level == 2 {
      if let number = sections.popFirst() { sectionNumbers[index] = number }
    }
    return numbering.diagnostics
  }
}
