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

  var locator: Locator
  var slots: [Slot] = []
  var blocks: [Block] = []
  var headings: [Heading] = []
  var tables: [TableCaption] = []
  var calledOut: [Callout] = []
  /// Whether sections, paragraphs or items are numbered, and those that are.
  var numbering = TextNumbering.none
  var numbered: [NumberedText] = []
  var texts: [ProseText] = []
  /// Where among the texts each verified figure stands, in document order.
  var figureGaps: [ProseText.Gap?] = []
  /// The same for code spans outside references.
  var codeGaps: [ProseText.Gap?] = []
  var ids: [String] = []
  var diagnostics: [Diagnostic] = []
  private(set) var claimedIDs: [String: Place] = [:]

  init(source: SourceText, body: String, callouts: [CalloutKind], output: Output) {
    self.source = source
    self.body = body
    self.callouts = callouts
    self.output = output
    self.locator = Locator(source: source)
  }

  /// Adds a slot.
  /// - Returns: the marker to put in the HTML.
  mutating func slot(
    _ kind: Slot.Kind, html: String = "", at place: Place, target: Place? = nil, isInsideLink: Bool = false,
    gap: ProseText.Gap? = nil
  ) -> String {
    slots.append(
      Slot(kind: kind, html: html, place: place, targetPlace: target ?? place, isInsideLink: isInsideLink, gap: gap))
    return Marker.slot(slots.count - 1).text
  }

  /// Reserves an id that the author gave; `false`, and a problem, where another element has it.
  mutating func claim(_ id: String, at place: Place) -> Bool {
    if let other = claimedIDs[id] {
      report(
        .duplicateID, at: place, "the id '\(id)' is given twice", notes: ["first given at \(other)"],
        help: "give one of them another id")
      return false
    }
    claimedIDs[id] = place
    return true
  }

  /// Reserves an id like the one wished for.
  mutating func freeID(_ wish: String, at place: Place) -> String {
    var id = wish
    while claimedIDs[id] != nil { id += "-x" }
    claimedIDs[id] = place
    return id
  }

  mutating func report(_ rule: Rule, at place: Place, _ message: String, notes: [String] = [], help: String? = nil) {
    diagnostics.append(Diagnostic(rule, at: place, message, notes: notes, help: help))
  }
}
