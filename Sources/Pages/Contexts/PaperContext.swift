import Diagnostics
import Documents
import Figures
import Indicators
import Papers

/// What pages say of a paper besides its body.
extension CheckedPaper {
  /// The page's own sections, for "On this page"; `false` where there are fewer than two.
  var contents: Any {
    guard sections.count > 1 else { return false }
    var items = sections.map { ["label": $0.label, "href": "#\($0.id)"] }
    items += annexes.map { ["label": "\($0.number) \($0.annex.title)", "href": "#\($0.annex.id)"] }
    if hasWorkings { items.append(["label": WorkingsContext.title, "href": "#\(WorkingsContext.id)"]) }
    return ["label": "On this page", "items": items] as Templates.Context
  }

  /// Its sections as its author divided it: their numbers and titles, their ids, and the lines on which they start.
  var sections: [(label: String, id: String, line: Int)] {
    paper.document.headings.enumerated().filter { $0.element.level == 2 }.map { index, heading in
      let number = paper.sectionNumbers[index].map { "\($0) " } ?? ""
      return (number + text(of: heading), heading.id, heading.place.line)
    }
  }

  /// A heading's words with its figures filled in.
  func text(of heading: Heading) -> String {
    filled(heading.text, lines: heading.place.line..<heading.place.line + 1)
  }

  /// "38 figures: 30 verified, 6 computed, 2 cited, 0 unbound"; `false` where the paper has none.
  var assurance: Any { Self.assurance(of: [self], at: hasWorkings ? "#\(WorkingsContext.id)" : nil) }

  /// The same for several papers, with what they are and where their figures are listed.
  static func assurance(of papers: [CheckedPaper], in whole: String = "", at href: String?) -> Any {
    var (verified, computed, cited, unbound) = (0, 0, 0, 0)
    for counts in papers.map(\.counts) {
      verified += counts.verified
      computed += counts.computed
      cited += counts.cited
      unbound += counts.unbound
    }
    let total = verified + computed + cited + unbound
    guard total > 0 else { return false }
    let text =
      "\(Plural.of(total, "figure"))\(whole): \(verified) verified, \(computed) computed, \(cited) cited, \(unbound) unbound"
    return ["text": text, "href": href.orFalse] as Templates.Context
  }

  /// "PI 4 Title", "ii Title", or the title: how contents and navigation name the paper.
  var label: String { name(by: shortTitle) }

  /// A title after the code or the number.
  func name(by title: String) -> String {
    let lead = indicator?.definition.code ?? paper.element
    return [lead, title].compactMap { $0 }.joined(separator: " ")
  }
}
