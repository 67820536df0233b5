public import Diagnostics
import Papers

/// A whole build without touching the world: a content folder and templates in, files and problems out.
public struct Build: Sendable {
  /// The files of the site; to be written only where nothing went wrong.
  public let files: SiteFiles
  /// Every problem, sorted, under the site's own severities.
  public let diagnostics: [Diagnostic]
  /// What was made, for the program's closing line.
  public let pageCount: Int
  /// How many figures the papers hold.
  public let figureCount: Int
  private let papers: [CheckedPaper]

  /// Every problem and every figure with its verdict as JSON, by path and place: what `check` says to scripts.
  public var report: String { FigureJSON.check(diagnostics, papers) }

  /// Runs the stages between reading and writing.
  /// - Parameters:
  ///   - content: the content folder's files by path.
  ///   - templates: the templates folder's files by path.
  ///   - names: the two folders' names in messages.
  ///   - unreadable: problems met while the folders were read.
  ///   - asOf: the day that what is late is judged by; that of each committee's latest meeting if not given.
  ///   - progress: called with a line for each stage.
  public static func run(
    content: [String: [UInt8]], templates: [String: [UInt8]], names: (content: String, templates: String),
    unreadable: [Diagnostic] = [], asOf: AsOf? = nil, progress: (String) -> Void
  ) async -> Build {
    // Of a folder that is not there nothing more can be said.
    let isThere = { (folder: String) in !unreadable.contains { $0.place == Place(folder) } }
    guard isThere(names.content) else {
      return Build(
        files: SiteFiles(), diagnostics: unreadable.inReportingOrder(), pageCount: 0, figureCount: 0, papers: [])
    }
    progress("[2/5] Understand \(Plural.of(content.count, "file"))")
    let (library, understanding) = Library.understand(
      SourceFolder(name: names.content, files: content), asOf: asOf?.day)
    let (read, faults) = Templates.read(
      folder: names.templates, files: templates, required: PageKind.all.map(\.template) + PageKind.partials)
    progress("[3/5] Verify \(Plural.of(library.papers.count, "paper"))")
    let (papers, verification) = library.verify()
    let hasTemplates = isThere(names.templates)
    var diagnostics = unreadable + library.withoutEchoes(understanding + verification) + (hasTemplates ? faults : [])
    var files = SiteFiles()
    let severities = library.site.severities
    // Pages are drawn around errors too, so that one run tells what is wrong with charts; but they go no further.
    if hasTemplates, !faults.hasErrors {
      let isWhole = !diagnostics.applying(severities).hasErrors
      progress("[4/5] Draw the pages")
      let (drawn, problems) = await Rendering.render(library, papers, with: read, isWhole: isWhole)
      diagnostics += problems
      if !diagnostics.applying(severities).hasErrors { files = drawn }
    }
    let figures = papers.map(\.counts).reduce(0) { $0 + $1.computed + $1.verified + $1.cited }
    return Build(
      files: files, diagnostics: diagnostics.applying(severities).inReportingOrder(),
      pageCount: files.paths.count { $0.hasSuffix(".html") }, figureCount: figures, papers: papers)
  }
}
