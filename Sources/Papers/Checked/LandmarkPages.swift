import Diagnostics
import Documents

/// The pages that links between documents lead to.
extension Landmarks {
  /// Every path that a link may lead to.
  var paths: [String] { Array(papers.keys) + lists.keys }

  /// The page of a file, and the ids in it that links can lead to; `nil` where it has none.
  func page(_ path: String) -> (address: String, fragments: [String])? {
    papers[path].map { ($0.address, fragments(of: $0)) } ?? lists[path].map { ($0, []) }
  }

  /// The ids within a paper's page that links can lead to.
  func fragments(of paper: Paper) -> [String] {
    paper.document.headings.map(\.id) + paper.paragraphs.flatMap { [$0.fragment, $0.id].compactMap { $0 } }
      + paper.document.tables.compactMap(\.id) + paper.blocks.map(\.id).filter { !$0.isEmpty }
      + paper.front.recommendations.map(\.id)
  }

  /// What to write for a paragraph that has no such id; `nil` for other things, and where an id is spelt alike.
  func helpWithParagraph(_ id: String, as written: String, for paper: Paper) -> String? {
    guard written.lowercased().hasPrefix("paragraph"), ClosestName.to(id, among: ids(for: paper)) == nil else {
      return nil
    }
    return "end the paragraph that is meant with {#\(id)}"
  }

  /// The path that a relative link means, from the file that holds it: `../about.md` from `reviews/x/y.md`.
  static func resolve(_ link: String, from path: String) -> String {
    if link.isEmpty { return path }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return link }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
