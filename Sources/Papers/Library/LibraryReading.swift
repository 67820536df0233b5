public import Diagnostics
import Fields
import Figures
import Indicators
import Tables

extension Library {
  /// Understands a content folder: the second arrow of the architecture.
  /// - Parameter asOf: the day that what is late is judged by; that of each committee's latest meeting if not given.
  /// - Returns: the library, as complete as the input allows, and every problem found.
  public static func understand(_ folder: SourceFolder, asOf: Day? = nil) -> (Library, [Diagnostic]) {
    var reading = LibraryReading(folder)
    reading.library.asOf = asOf
    reading.diagnostics = folder.strays()
    reading.readSettings()
    reading.readTables()
    reading.readIndicators()
    reading.readFormulas()
    reading.readGlossary()
    reading.readPapers()
    reading.diagnostics += reading.library.emptySections(besides: reading.diagnostics)
    reading.releaseTables()
    return (reading.library, reading.diagnostics)
  }
}

/// The steps of understanding a content folder.
struct LibraryReading {
  let folder: SourceFolder
  var library = Library()
  var diagnostics: [Diagnostic] = []

  init(_ folder: SourceFolder) {
    self.folder = folder
    library.folder = folder.name
  }

  mutating func readSettings() {
    if let value = value("site.yml") {
      if case .null = value.content { library.unread.insert("site.yml") }
      let (site, problems) = Site.read(value)
      library.site = site
      diagnostics += problems + folder.problems(withFolders: site.severityFolders)
    } else if folder.files["site.yml"] == nil {
      library.unread.insert("site.yml")
      diagnostics.append(
        Diagnostic(
          .missingFile, at: Place(folder.printed("site.yml")), "the content folder has no site.yml",
          help: "it holds at least 'title:' and 'authority: {name: …}'"))
    }
    if let value = value("sources.yml") {
      let (sources, problems) = PublishedSource.read(value)
      library.sources = sources
      diagnostics += problems
    }
  }

  /// Reads the data files; the tables as they are read go no further than this.
  mutating func readTables() {
    var tables: [String: Table] = [:]
    for path in folder.paths where path.hasPrefix("data/") && DataFile.isReadable(path) {
      let (table, problems) = DataFile.read(bytes: folder.files[path] ?? [], path: folder.printed(path))
      tables[path] = table
      if table == nil { library.unread.insert(path) }
      diagnostics += problems + (table.map(ChildLevelColumns.problems) ?? [])
    }
    let (protected, problems) = Protection.protect(tables, under: disclosurePlan(), unreadable: library.unread)
    library.tables = protected
    // What cannot be protected is as good as not read, with the reason reported.
    library.unread.formUnion(tables.keys.filter { protected[$0] == nil })
    diagnostics += problems
  }

  private mutating func disclosurePlan() -> DisclosurePlan {
    let path = "disclosure.yml"
    guard folder.files[path] != nil else { return .none }
    guard let value = value(path) else { return .unread }
    let (plan, problems) = DisclosurePlan.read(value)
    diagnostics += problems
    return plan
  }

  mutating func readIndicators() {
    let paths = folder.paths.filter { $0.hasPrefix("indicators/") && ($0.hasSuffix(".yml") || $0.hasSuffix(".yaml")) }
    let comparators = library.site.comparators
    if let comparators, library.tables[comparators] == nil, !library.unread.contains(comparators) {
      diagnostics.append(
        Diagnostic(
          .missingFile, at: Place(folder.printed("site.yml")),
          "site.yml takes comparators from '\(comparators)', which is not in the content folder",
          help: ClosestName.help(for: comparators, among: library.tables.keys)))
    }
    let files = paths.compactMap { value($0) }
    let (book, problems) = IndicatorBook.read(
      files: files, tables: library.tables, unreadable: library.unread,
      comparators: comparators.flatMap { library.tables[$0] }, areas: library.site.declared,
      populations: populations())
    library.book = book
    diagnostics += problems
    for definition in book.indicators.map(\.definition) {
      guard let source = definition.source, library.source(source) == nil else { continue }
      diagnostics.append(
        Diagnostic(
          .unknownSource, at: definition.place,
          "the indicator '\(definition.id)' comes from '\(source)', which sources.yml does not list",
          help: ClosestName.help(for: source, among: library.sources.map(\.id))))
    }
  }

  /// Lets go of tables that no paper shows: a national file holds many times what its indicators use.
  mutating func releaseTables() {
    library.dataFiles = Set(library.tables.keys)
    let shown = Set(library.papers.flatMap(\.blocks).compactMap(\.data))
    library.tables = library.tables.filter { shown.contains($0.key) }
  }

  mutating func readPapers() {
    var papers: [Paper] = []
    for path in folder.paths where path.hasSuffix(".md") {
      if let problem = Address.problem(inContentPath: path, at: Place(folder.printed(path))) {
        diagnostics.append(problem)
      }
      switch folder.text(path) {
      case .success(let source):
        let (paper, problems) = Paper.read(source, at: path)
        diagnostics += problems
        if let paper { papers.append(paper) } else { library.unread.insert(path) }
      case .failure(let problem):
        diagnostics.append(problem)
        library.unread.insert(path)
      case nil: continue
      }
    }
    library.pages = papers.filter { $0.kind == .page }
    for index in library.pages.indices {
      var counts: [String: Int] = [:]
      Numbering.number(&library.pages[index], counts: &counts)
    }
    let (registers, unread, problems) = RecommendationRegister.read(in: folder)
    papers += registers
    library.unread.formUnion(unread)
    diagnostics += problems
    let gathering = CommitteeGathering(
      papers, in: folder, unread: library.unread, objectives: library.site.objectives)
    library.committees = gathering.committees
    diagnostics += gathering.diagnostics
    gatherReviews(papers.filter { $0.shelf == .review })
  }

  private mutating func gatherReviews(_ papers: [Paper]) {
    let folders = Dictionary(grouping: papers) { $0.path.split(separator: "/").dropLast().joined(separator: "/") }
    for (name, members) in folders.sorted(by: { $0.key < $1.key }) {
      guard let cover = members.first(where: { $0.path == "\(name)/index.md" }) else {
        // A cover that exists but could not be read has been reported already.
        if folder.files["\(name)/index.md"] == nil {
          diagnostics.append(
            Diagnostic(
              .missingCover, at: Place(folder.printed(name)), "the review '\(name)' has chapters but no index.md",
              help: "add \(folder.printed(name))/index.md with 'kind: review' and a title"))
        }
        continue
      }
      var review = Review(cover: cover, chapters: members.filter { $0.path != cover.path })
      diagnostics += review.problems()
      for index in review.chapters.indices where review.chapters[index].front.period == nil {
        review.chapters[index].front.period = cover.front.period
      }
      Numbering.number(&review)
      diagnostics += review.typedNumbers()
      library.reviews.append(review)
    }
  }

  mutating func value(_ path: String) -> Value? {
    let (value, problems) = folder.yaml(path)
    diagnostics += problems
    if value == nil, folder.files[path] != nil { library.unread.insert(path) }
    return value
  }
}
