import Documents
import Figures
import Papers

/// The gaps of the text as HTML: figures, citations, links and numbers.
extension Prose {
  /// What stands in a gap.
  /// - Parameter anchor: the id that a figure gets.
  func fill(_ slot: Slot, with resolved: ResolvedSlot, _ anchor: String? = nil) -> String {
    switch resolved {
    case .computed(let figure): figureHTML(figure, Escaping.html(figure.display), slot, anchor)
    case .verified(let figure): figureHTML(figure, slot.html, slot, anchor)
    case .citation(let source): citationHTML(source, slot.html, anchor)
    case .crossReference(let text, let target):
      "<a href=\"\(href(target))\">\(text.map(Escaping.html) ?? slot.html)</a>"
    case .link(let target): href(target)
    case .minute(let minute): minute.map(itemHTML) ?? ""
    case .number(let number?) where slot.isParagraph: paragraphHTML(number, slot)
    case .number(let number): number.map { "<span class=\"number\">\(Escaping.html($0))</span> " } ?? ""
    }
  }

  /// A figure carries its exact value, and leads to how it was worked out.
  private func figureHTML(_ figure: Figure, _ text: String, _ slot: Slot, _ anchor: String?) -> String {
    let data = "value=\"\(Escaping.html(figure.machineValue))\">\(text)</data>"
    guard !slot.isInsideLink, let working = slot.reference.flatMap(workings.id) else {
      return "<data class=\"figure\"\(id(anchor)) \(data)"
    }
    let target = href(Target(address: checked.paper.address, fragment: working))
    return "<a class=\"figure-link\"\(id(anchor)) href=\"\(target)\"><data class=\"figure\" \(data)</a>"
  }

  private func id(_ anchor: String?) -> String { anchor.map { " id=\"\($0)\"" } ?? "" }

  /// Cited words lead to their publication in the list of sources, the review's or the report's own; elsewhere it is
  /// named on the spot.
  private func citationHTML(_ source: PublishedSource, _ html: String, _ anchor: String?) -> String {
    let list = model.review(of: checked.paper)?.cover ?? (checked.paper.kind.listsSources ? checked.paper : nil)
    guard let list else { return "<span\(id(anchor))>\(html)</span> (\(Escaping.html(source.title)))" }
    let target = Target(address: list.address, fragment: "source-\(source.id)")
    return "<a class=\"figure-link cited\"\(id(anchor)) href=\"\(href(target))\">\(html)</a>"
  }

  /// A paragraph's number, which leads to itself, so that it can be cited.
  private func paragraphHTML(_ number: String, _ slot: Slot) -> String {
    guard !number.isEmpty else { return "" }
    let text = Escaping.html(number)
    var own = ""
    if case .paragraphNumber(let index) = slot.kind, let id = checked.paper.document.numbered[index].id {
      own = "<span id=\"\(Escaping.html(id))\"></span>"
    }
    let kind = recommendations.contains(number) ? " is-recommendation" : ""
    return "\(own)<a class=\"paragraph-number\(kind)\" id=\"p\(text)\" href=\"#p\(text)\">\(text)</a> "
  }

  /// Where an item of minutes stands on the agenda, and its paper.
  private func itemHTML(_ minute: Minute) -> String {
    guard let item = minute.item, let target = minute.itemTarget else { return "" }
    let paper = item.paper.flatMap(model.paper).map { checked in
      let address = href(Target(address: checked.paper.address, fragment: nil))
      return ": <a href=\"\(address)\">\(Escaping.html(checked.shortTitle))</a>"
    }
    return "<p class=\"minute-links\"><a href=\"\(href(target))\">Agenda item \(item.number)</a>\(paper ?? "")</p>"
  }

  private func href(_ target: Target) -> String {
    if target.address == page, let fragment = target.fragment { return Escaping.html("#\(fragment)") }
    return Escaping.html(Address.relative(to: target, from: page))
  }
}

extension Slot {
  /// The figure that is named there.
  fileprivate var reference: String? {
    switch kind {
    case .computedFigure(let reference), .verifiedFigure(_, let reference): reference
    default: nil
    }
  }

  /// Whether it is the gap for a paragraph's number.
  fileprivate var isParagraph: Bool {
    if case .paragraphNumber = kind { return true }
    return false
  }
}
