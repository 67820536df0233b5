import Charting
public import Diagnostics
import Papers

/// Every kind of chart with its example, and a reference page for each: drawn from the catalogue that the build uses.
public enum Gallery {
  /// The pages that the gallery's templates are for.
  private static let templates = ["gallery", "gallery-kind", "figure", "table"]

  /// Draws the gallery.
  /// - Parameters:
  ///   - files: the templates folder's files by path.
  ///   - folder: the folder's name in messages.
  /// - Returns: the files by path from the gallery's top, and what is wrong with the templates or the examples.
  public static func render(templates files: [String: [UInt8]], folder: String) -> (SiteFiles, [Diagnostic]) {
    let (read, faults) = Templates.read(folder: folder, files: files, required: templates)
    let settings = "title: Charts\nauthority: {name: Gallery}\n"
    let (library, problems) = Library.understand(
      SourceFolder(name: "gallery", files: ["site.yml": Array(settings.utf8)]))
    guard !(faults + problems).hasErrors else { return (SiteFiles(), faults + problems) }
    let common = CommonContext(model: SiteModel(library: library, papers: [], templates: read))
    var (site, diagnostics) = (SiteFiles(), faults + problems)
    let drawn = ChartKind.all.map { kind -> (kind: ChartKind, chart: RenderedChart?) in
      let (chart, problems) = kind.example().rendered()
      diagnostics += problems
      return (kind, chart)
    }
    for page in [index(drawn)] + drawn.indices.map({ reference(drawn, $0) }) {
      let html = read.render(page.kind, common.context(for: page))
      _ = site.add(page.address + "index.html", Array(html.utf8))
    }
    _ = site.add("site.css", Array((read.css + "\n" + ChartStyle.css).utf8))
    for (name, bytes) in read.assets.sorted(by: { $0.key < $1.key }) { _ = site.add(name, bytes) }
    return (site, diagnostics + SiteCheck(files: site, origins: [:]).problems())
  }

  private typealias Drawn = (kind: ChartKind, chart: RenderedChart?)

  private static func index(_ drawn: [Drawn]) -> Page {
    let items = drawn.map { kind, chart -> Templates.Context in
      [
        "name": kind.name, "href": "\(kind.name)/", "summary": kind.summary,
        "svg": chart.map { $0.figure }.orFalse,
      ]
    }
    return Page(
      address: "", kind: "gallery", title: "Charts",
      description: "Every kind of chart, with an example of invented data",
      context: ["items": items])
  }

  private static func reference(_ drawn: [Drawn], _ index: Int) -> Page {
    let (kind, chart) = drawn[index]
    let reference = ChartReference(kind)
    let figure = chart.map { chart -> Templates.Context in
      [
        "id": "example", "number": "Example", "titleHtml": Escaping.html(chart.finding),
        "subtitleHtml": Escaping.html(chart.subtitle), "wideSvg": chart.wide,
        "narrowSvg": chart.narrow, "status": false, "notes": [Templates.Context](), "source": false,
        "data": ["label": "Data table of the example", "table": reference.dataTable(chart)] as Templates.Context,
        "downloads": false,
      ]
    }
    func link(_ position: Int) -> Any {
      guard drawn.indices.contains(position) else { return false }
      let name = drawn[position].kind.name
      return ["label": name, "href": "../\(name)/"] as Templates.Context
    }
    return Page(
      address: "\(kind.name)/", kind: "gallery-kind", title: kind.name, description: kind.summary,
      context: [
        "summary": kind.summary, "figure": figure.orFalse, "description": (chart?.description).orFalse,
        "takes": reference.takes.map { ["text": $0] }, "yaml": reference.yaml, "keys": reference.keyTable,
        "pager": [
          "previous": link(index - 1), "up": ["label": "All charts", "href": "../"] as Templates.Context,
          "next": link(index + 1),
        ] as Templates.Context,
      ])
  }
}
