import Diagnostics

/// What the passes over one document gather.
struct Composition {
  /// Whose HTML the body becomes.
  enum Output {
    /// A page: what libcmark's safe mode leaves behind of raw HTML and unsafe links is taken out.
    case page
    /// What libcmark itself would write, residue included, for comparison with the CommonMark specification.
    case commonMark
  }

  /// The file; its lines are the lines of libcmark's tree.
  let source: SourceText
  /// The Markdown that the tree was made of.
  let body: String
  let callouts: [CalloutKind]
  let output: Output

  var slots: [Slot] = []
  var blocks: [Block] = []
  var headings: [Heading] = []
  var tables: [TableCaption] = []
  var ids: [String] = []
  var diagnostics: [Diagnostic] = []

  init(source: SourceText, body: String, callouts: [CalloutKind], output: Output) {
    self.source = source
    self.body = body
    self.callouts = callouts
    self.output = output
  }

  mutating func report(_ rule: Rule, at place: Place, _ message: String, notes: [String] = [], help: String? = nil) {
    diagnostics.append(Diagnostic(rule, at: place, message, notes: notes, help: help))
  }
}
