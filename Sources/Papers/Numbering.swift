import Documents

/// Gives the parts of a review their numbers: elements i to vii or chapters 1 to 13, sections, tables and figures throughout.
enum Numbering {
  static func number(_ review: inout Review) {
    var (elements, sections) = (0, 0)
    var counts: [String: Int] = [:]
    number(&review.cover, counts: &counts)
    for index in review.chapters.indices {
      if review.chapters[index].front.isElement {
        elements += 1
        review.chapters[index].element = roman(elements)
      } else if review.chapters[index].front.isNumbered {
        sections += 1
        review.chapters[index].element = String(sections)
      }
      number(&review.chapters[index], counts: &counts)
    }
  }

  /// Numbers one paper, going on from the counts of those before it.
  static func number(_ paper: inout Paper, counts: inout [String: Int]) {
    if let element = paper.element {
      var section = 0
      for (index, heading) in paper.document.headings.enumerated() where heading.level == 2 {
        section += 1
        paper.sectionNumbers[index] = "\(element).\(section)"
      }
    }
    func next(_ label: String) -> String {
      counts[label, default: 0] += 1
      return "\(label) \(counts[label] ?? 0)"
    }
    // A KPI page's own chart comes before anything in its text.
    if paper.kind == .kpi { paper.chartNumber = next("Figure") }
    var block = 0
    for part in paper.document.parts {
      switch part {
      case .prose(let pieces):
        for case .slot(let index) in pieces {
          if case .tableNumber = paper.document.slots[index].kind { paper.tableNumbers.append(next("Table")) }
        }
      case .block:
        guard block < paper.blocks.count else { continue }
        defer { block += 1 }
        guard !paper.blocks[block].label.isEmpty else { continue }
        let number = next(paper.blocks[block].label)
        paper.blocks[block].number = number
        if paper.blocks[block].id.isEmpty { paper.blocks[block].id = id(of: number) }
      }
    }
  }

  /// The id of a numbered thing that has none of its own: `figure-4`.
  static func id(of number: String) -> String { number.lowercased().replacing(" ", with: "-") }

  /// A number from 1 in lower-case roman numerals.
  static func roman(_ number: Int) -> String {
    let numerals = [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (rest, text) = (number, "")
    for (value, numeral) in numerals {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return text
  }
}
