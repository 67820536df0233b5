import Diagnostics
import Figures
import Papers

/// A brief's sentences as HTML. Figures are numbered as they come, so sentences are taken in the brief's own order.
struct BriefWords {
  /// How the figures were worked out.
  let workings: WorkingsContext
  private let page: String
  private var figures: ArraySlice<FigureRecord>

  /// - Parameter page: the brief's folder.
  init(_ brief: MemberBrief, on page: String, model: SiteModel) {
    workings = WorkingsContext(brief.records, on: page, model: model)
    self.page = page
    figures = brief.records[...]
  }

  mutating func html(_ sentence: BriefSentence) -> String {
    sentence.pieces.map { piece in
      switch piece {
      case .words(let words): Escaping.html(words)
      case .link(let words, let target): "<a href=\"\(Escaping.html(href(target)))\">\(Escaping.html(words))</a>"
      case .figure(let figure, let words): html(figure.machineValue, words)
      }
    }.joined()
  }

  private mutating func html(_ value: String, _ words: String) -> String {
    let data = "<data class=\"figure\" value=\"\(Escaping.html(value))\">\(Escaping.html(words))</data>"
    guard let record = figures.popFirst(), let anchor = record.anchor, let working = workings.id(of: record.reference)
    else { return data }
    return "<a class=\"figure-link\" id=\"\(anchor)\" href=\"#\(working)\">\(data)</a>"
  }

  func href(_ target: Target) -> String { Address.relative(to: target, from: page) }
}
