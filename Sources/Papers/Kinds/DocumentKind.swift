import Diagnostics
import Documents
import Fields

/// A kind of document: where it stands, which front matter it takes, which template draws it.
///
/// A kind is one file in this folder, one template, and one line in `all`.
public struct DocumentKind: Sendable {
  /// The word in `kind:`.
  public let word: String
  /// The template, and the page kind that the page says it is.
  public let template: String
  /// Where files of the kind stand, for messages.
  let location: String
  /// What files of the kind are gathered into.
  var shelf = Shelf.page
  /// Whether its page is that of its folder, as an agenda's is its meeting's.
  var isFolderPage = false
  /// Whether its sections and paragraphs are numbered: 4 and 4.9.
  var numbersParagraphs = false
  /// Whether its sections are items numbered through the calendar year: 5/24.
  var numbersItems = false
  /// Whether its page lists the publications that it cites.
  public var listsSources = false
  /// The title of its papers, where they have none of their own.
  var title: String?
  /// Whether an agenda has to name it.
  var needsItem = false
  /// Whether a file at a path, given in parts from the content folder, is of the kind.
  let belongs: @Sendable (_ path: [String]) -> Bool
  /// What is wrong with a document of the kind as a whole.
  var check: @Sendable (_ paper: Paper) -> [Diagnostic] = { _ in [] }
  /// Reads the keys that are the kind's own; `kind`, `title`, `summary`, `short` and `period` are everybody's.
  let read: @Sendable (_ reader: inout FieldReader, _ front: inout FrontMatter) -> Void

  /// Every kind. Of kinds with the same word the file's place decides.
  public static let all: [DocumentKind] = [
    .page, .review, .chapter, .kpi, .committee, .agenda, .report, .minutes, .recommendations, .tracker, .briefing,
    .measures, .analysis,
  ]

  /// What papers are gathered into; of either, the folder decides.
  enum Shelf {
    case page, review, committee, either
  }
}

extension DocumentKind {
  /// What a document with a front matter numbers.
  static func numbering(_ front: Value) -> TextNumbering {
    var reader = FieldReader(front, of: "the front matter")
    let word = reader.text("kind")
    let kinds = all.filter { $0.word == word }
    if kinds.contains(.chapter), reader.flag("element") == true || reader.flag("numbered") == true { return .sections }
    return kinds.contains(where: \.numbersParagraphs)
      ? .paragraphs : kinds.contains(where: \.numbersItems) ? .items : .none
  }
}

extension DocumentKind: Hashable {
  /// Kinds are the same if their templates are.
  public static func == (left: DocumentKind, right: DocumentKind) -> Bool { left.template == right.template }
  /// By template.
  public func hash(into hasher: inout Hasher) { hasher.combine(template) }
}
