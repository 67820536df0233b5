import Diagnostics
import Documents
import Fields
import Indicators

extension Paper {
  /// Reads one Markdown file of the content folder; `nil` where its kind cannot be told.
  static func read(_ source: SourceText, at path: String) -> (Paper?, [Diagnostic]) {
    let (document, problems) = Document.read(
      source, callouts: CalloutKind.inPapers, numbering: DocumentKind.numbering)
    var diagnostics = problems
    // Front matter that is not YAML has no keys: that it lacks them would be no news.
    if case .null = document.frontMatter.content, problems.contains(where: \.isAboutFrontMatter) {
      return (nil, problems)
    }
    var reader = FieldReader(document.frontMatter, of: "the front matter", in: document.source)
    guard let kind = kind(&reader, source, path) else {
      // Without a kind nobody knows which keys belong: only what is wrong with the kind is said.
      return (nil, diagnostics + reader.diagnostics)
    }
    var front = FrontMatter()
    if kind != .kpi || reader.has("title") { front.title = reader.requiredPhrase("title") }
    front.short = reader.phrase("short")
    front.summary = reader.phrase("summary")
    front.period = period(&reader)
    kind.read(&reader, &front)
    front.places = reader.places
    diagnostics += reader.finish()
    var paper = Paper(
      path: path, address: Address.of(contentPath: path, isFolderPage: kind.isFolderPage), kind: kind, front: front,
      document: document, blocks: [])
    diagnostics += paper.readBlocks(after: problems)
    diagnostics += kind.check(paper)
    return (paper, diagnostics)
  }

  private static func kind(_ reader: inout FieldReader, _ source: SourceText, _ path: String) -> DocumentKind? {
    let words = Set(DocumentKind.all.map(\.word))
    guard let word = reader.text("kind"), !word.isEmpty else {
      reader.complain(
        .unknownKind, at: Place(source.path, line: 1), "the document does not say what kind it is",
        help: "start the file with front matter: a line '---', 'kind: page' and 'title: …', and a line '---'")
      return nil
    }
    let named = DocumentKind.all.filter { $0.word == word }
    guard !named.isEmpty else {
      reader.complain(
        .unknownKind, at: reader.place(of: "kind"), "there is no kind of document called '\(word)'",
        help: ClosestName.help(for: word, among: words))
      return nil
    }
    let parts = path.split(separator: "/").map(String.init)
    guard let kind = named.first(where: { $0.belongs(parts) }) else {
      if parts.count == 3, named.contains(where: { $0.belongs([parts[0], "2000-01-01", parts[2]]) }) {
        reader.complain(
          .wrongDate, at: reader.place(of: "kind"),
          "the folder '\(parts[1])' is not a date, and a meeting's folder is named by its own",
          help: "rename it with year, month and day, such as 2024-03-25")
        return nil
      }
      reader.complain(
        .misplacedFile, at: reader.place(of: "kind"), "a document of kind '\(word)' cannot stand here",
        help: "it belongs in \(named[0].location)")
      return nil
    }
    return kind
  }

  private static func period(_ reader: inout FieldReader) -> PeriodRange? {
    guard let text = reader.text("period") else { return nil }
    if let range = PeriodRange.read(text, as: nil) { return range }
    reader.complain(
      .wrongPeriod, at: reader.place(of: "period"), "'\(text)' is not a period",
      help: "write one period, or two with '..' between them: \(Period.forms)")
    return nil
  }

  private mutating func readBlocks(after problems: [Diagnostic]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for case .block(let block) in document.parts {
      guard let kind = BlockKind.all.first(where: { $0.name == block.name }) else {
        diagnostics.append(
          Diagnostic(
            .unknownBlock, at: block.place, "there is no block called '\(block.name)'",
            help: ClosestName.help(for: block.name, among: BlockKind.all.map(\.name))))
        continue
      }
      // A block that is not YAML has been reported; one that is empty has not.
      if case .null = block.fields.content, problems.contains(where: { $0.isAboutYAML(after: block.place) }) {
        continue
      }
      var reader = FieldReader(block.fields, of: "the \(block.name) block", in: document.source)
      let content = kind.read(&reader)
      diagnostics += reader.finish()
      blocks.append(PaperBlock(content, kind: kind, at: block.place))
    }
    return diagnostics
  }
}

extension PaperBlock {
  /// A block without its number; its id is empty where the author gives none.
  init(_ content: Content, kind: BlockKind, at place: Place) {
    let given: String? =
      switch content {
      case .chart(let chart): chart.id
      case .table(let table): table.id
      case .sheet: nil
      case .briefing(let briefing): briefing.id
      case .measure(let measure): measure.id
      case .tiles(let tiles): tiles.frame.id
      case .statistics(let statistics): statistics.frame.id
      case .columns(let columns): columns.frame.id
      }
    self.init(id: given ?? "", label: kind.label, place: place, number: "", content: content)
  }
}

extension Diagnostic {
  /// Whether the front matter, or what should be it, cannot be read.
  fileprivate var isAboutFrontMatter: Bool { [.yamlSyntax, .duplicateKey, .frontMatter].contains(rule) }

  /// Whether YAML that starts after a place cannot be read.
  fileprivate func isAboutYAML(after start: Place) -> Bool {
    [.yamlSyntax, .duplicateKey].contains(rule) && (place?.line ?? 0) > start.line
  }
}
