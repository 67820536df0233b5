public import Diagnostics
import Fields
import Indicators

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

  mutating func value(_ path: String) -> Value? {
    let (value, problems) = folder.yaml(path)
    diagnostics += problems
    if value == nil, folder.files[path] != nil { library.unread.insert(path) }
    return value
  }
}
