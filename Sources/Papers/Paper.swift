public import Diagnostics
public import Documents

/// One document of the site, understood: its kind, its words, its numbering and its address.
public struct Paper: Sendable {
  /// The file's path from the content folder.
  public let path: String
  /// The page's folder from the top of the site, with a slash at the end.
  public let address: String
  /// Its kind.
  public let kind: DocumentKind
  /// Its front matter.
  public var front: FrontMatter
  /// Its text.
  public let document: Document
  /// The blocks, in the order of the document's block parts.
  public internal(set) var blocks: [PaperBlock]
  /// The numeral of an element, "ii", or the number of a chapter, "5".
  public internal(set) var element: String?
  /// The number before each heading, by position in the document's headings: "ii.3".
  public internal(set) var sectionNumbers: [Int: String] = [:]
  /// The number of each of the document's numbered sections and paragraphs: "4", "4.9".
  public internal(set) var paragraphNumbers: [String] = []
  /// The items of minutes, in order.
  public internal(set) var minutes: [Minute] = []
  /// The number of each captioned pipe table: "Table 3".
  public internal(set) var tableNumbers: [String] = []

  /// The number of the chart that a KPI page draws: "Figure 4".
  public internal(set) var chartNumber: String?

  /// What it is gathered into.
  var shelf: DocumentKind.Shelf {
    guard kind.shelf == .either else { return kind.shelf }
    return path.hasPrefix("reviews/") ? .review : .committee
  }

  /// The whole file as a place.
  public var place: Place { Place(document.source.path, line: 1) }
  /// The numbered paragraphs, with the fragments by which they are cited.
  var paragraphs: [(number: String, fragment: String, id: String?, place: Place)] {
    zip(document.numbered, paragraphNumbers).filter { !$0.0.isSection && !$0.1.isEmpty }
      .map { ($0.1, "p\($0.1)", $0.0.id, $0.0.place) }
  }
}

/// A review: a cover and its chapters in file-name order.
public struct Review: Sendable {
  /// The cover.
  public var cover: Paper
  /// The chapters.
  public var chapters: [Paper]
  /// Cover and chapters.
  public var papers: [Paper] { [cover] + chapters }

  /// Papers beside one that stands alone, whose page lists no others.
  func problems() -> [Diagnostic] {
    guard cover.kind != .review else { return [] }
    return chapters.map { chapter in
      Diagnostic(
        .misplacedFile, at: chapter.place,
        "the folder's index.md is a paper of kind '\(cover.kind.word)', which has no chapters",
        help: "move this file to a folder of its own, or give the folder an index.md with 'kind: review'")
    }
  }
}
