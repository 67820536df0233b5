import Charting
public import Diagnostics
import Indicators
public import Papers

/// The fourth arrow of the architecture: from checked papers to the files of the site.
public enum Rendering {
  /// Draws every page and output.
  /// - Parameters:
  ///   - library: the understood site.
  ///   - papers: its papers, verified.
  ///   - templates: the templates folder, read.
  ///   - isWhole: whether nothing was wrong so far. The finished site is checked only then, since around an error
  ///     pages are missing and links to them would be reported once more.
  /// - Returns: the files, and every problem found in drawing or in the finished pages.
  public static func render(
    _ library: Library, _ papers: [CheckedPaper], with templates: Templates, isWhole: Bool
  ) async -> (SiteFiles, [Diagnostic]) {
    let model = SiteModel(library: library, papers: papers, templates: templates)
    var files = SiteFiles()
    var origins: [String: String] = [:]
    var copies: Set<String> = []
    var diagnostics: [Diagnostic] = []
    func add(_ path: String, _ bytes: [UInt8]) {
      if !files.add(path, bytes), isWhole {
        diagnostics.append(Diagnostic(.outputCollision, at: nil, "two parts of the site would be written to /\(path)"))
      }
    }
    for drawn in await pages(of: model) {
      diagnostics += drawn.problems
      origins[drawn.path] = drawn.origin
      if drawn.isOfOthers { copies.insert(drawn.path) }
      add(drawn.path, drawn.bytes)
    }
    for indicator in library.book.indicators {
      let id = indicator.definition.id
      add("indicators/\(id).csv", IndicatorCSV.bytes(indicator))
      add("indicators/\(id).json", IndicatorJSON.bytes(indicator, library: library))
    }
    for paper in papers {
      for case .chart(let chart) in paper.blocks {
        if case .grid(let grid, _) = chart.source {
          add("\(paper.paper.address)\(chart.id).csv", GridCSV.bytes(grid))
        }
      }
    }
    add("figures.json", Array((FigureJSON.site(papers, path: library.contentPath).text() + "\n").utf8))
    add(SearchIndex.path, Array((SearchIndex(model).json.text() + "\n").utf8))
    if let recommendations = RecommendationsJSON.bytes(model) { add(RecommendationsJSON.path, recommendations) }
    if let calendar = Calendar(model).bytes { add(Calendar.path, calendar) }
    if let feed = Feed(model).bytes { add(Feed.path, feed) }
    if let feed = RecommendationFeed(model).bytes { add(RecommendationFeed.path, feed) }
    add("site.css", Array((templates.css + "\n" + ChartStyle.css).utf8))
    for (name, bytes) in templates.assets.sorted(by: { $0.key < $1.key }) {
      if name == Manifest.path || !files.add(name, bytes) { diagnostics.append(templates.collision(of: name)) }
    }
    add(Manifest.path, Manifest(of: files.files).bytes)
    return (files, diagnostics + (isWhole ? SiteCheck(files: files, origins: origins, copies: copies).problems() : []))
  }

  private struct Drawn: Sendable {
    let path: String
    let origin: String?
    let bytes: [UInt8]
    let isOfOthers: Bool
    let problems: [Diagnostic]
  }

  /// Every page, drawn side by side a kind at a time and put in path order.
  private static func pages(of model: SiteModel) async -> [Drawn] {
    await withTaskGroup(of: [Drawn].self) { group in
      for kind in PageKind.all { group.addTask { draw(kind, model) } }
      var all: [Drawn] = []
      for await drawn in group { all += drawn }
      return all.sorted { $0.path < $1.path }
    }
  }

  private static func draw(_ kind: PageKind, _ model: SiteModel) -> [Drawn] {
    let common = CommonContext(model: model)
    let abbreviations = kind.explainsAbbreviations ? Abbreviations(model.library.glossary) : nil
    return kind.pages(model).map { page, problems in
      let html = Array(model.templates.render(kind.template, common.context(for: page)).utf8)
      return Drawn(
        path: page.address + "index.html", origin: page.origin, bytes: abbreviations?.explained(html) ?? html,
        isOfOthers: kind.isOfOthers, problems: problems)
    }
  }
}
