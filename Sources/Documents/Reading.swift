public import Diagnostics
public import Fields

extension Document {
  /// Reads one Markdown file.
  /// - Parameters:
  ///   - source: the file.
  ///   - callouts: the kinds of callout that content may use.
  ///   - numbering: what a document with a front matter numbers.
  /// - Returns: the document, complete whatever was wrong, and every problem in reading order.
  public static func read(
    _ source: SourceText, callouts: [CalloutKind], numbering: (Value) -> TextNumbering = { _ in .none }
  ) -> (Document, [Diagnostic]) {
    let source = cleaned(source)
    let frontMatter = FrontMatter(of: source)
    let body = (1...max(1, source.lineCount)).lazy
      .map { $0 <= frontMatter.lineCount ? "" : source.line($0) }.joined(separator: "\n")
    var composition = Composition(source: source, body: body, callouts: callouts, output: .page)
    composition.numbering = numbering(frontMatter.value)
    let (composed, splitting) = compose(composition)
    let document = Document(
      source: source, frontMatter: frontMatter.value, headings: composed.headings, tables: composed.tables,
      callouts: composed.calledOut, numbered: composed.numbered, parts: splitting.parts, slots: splitting.slots,
      texts: composed.texts)
    return (document, (frontMatter.diagnostics + composed.diagnostics).inReportingOrder())
  }

  /// A file without what passes could take for markers, and without a byte order mark, which no editor shows.
  private static func cleaned(_ source: SourceText) -> SourceText {
    let marked = source.text.unicodeScalars
    let text = marked.first == "\u{FEFF}" ? String(marked.dropFirst()) : source.text
    return SourceText(path: source.path, text: Marker.cleaned(text))
  }

  /// Runs every pass over a body and renders it.
  static func compose(_ composition: Composition) -> (Composition, Splitting) {
    var composition = composition
    let html = Markdown.withTree(composition.body) { root in
      for pass in Pass.all {
        composition.locator.rewind()
        pass.run(root, &composition)
      }
      return root.html
    }
    return (composition, Splitting(html ?? "", of: composition))
  }
}
