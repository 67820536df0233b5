/// Names of vertical marks, in lines of text on either side of a block of rows, so that none touches another mark.
///
/// A name stands right of its mark where it fits, on the first side: the leftmost mark's farthest from the block, so
/// that the lines which lead to the farther names pass left of the nearer ones. Names that fit only left of their marks
/// stand on the second side, the rightmost farthest.
struct MarkNames {
  /// A mark that wants its name.
  struct Mark {
    let x: Int
    let text: String
    let ink: Ink
    var dash: StaticString = ""
    var isBold = false
  }

  /// A name with its place.
  struct Name {
    let mark: Mark
    let lines: [String]
    /// Whether it stands left of its mark.
    let isLeft: Bool
    /// How many lines of text there are between its first line and the far edge of the names' side.
    fileprivate(set) var offset = 0
    fileprivate let width: Int

    /// The lines as text, from the top of the first one.
    func texts(top: Int, layout: Layout) -> [PlacedText] {
      lines.enumerated().map { index, line in
        PlacedText(
          text: line, x: isLeft ? mark.x - MarkNames.beside : mark.x + MarkNames.beside,
          baseline: top + index * layout.pitch + layout.ascent, anchor: isLeft ? .end : .start, ink: mark.ink,
          isBold: mark.isBold)
      }
    }
  }

  /// The names right of their marks, and how many lines they need.
  let first: [Name]
  let firstLines: Int
  /// The names left of their marks.
  let second: [Name]
  let secondLines: Int

  fileprivate static let (beside, between, most) = (50, 100, 3)

  init(_ marks: [Mark], layout: Layout, left: Int, right: Int) {
    var (first, second) = ([Name](), [Name]())
    for mark in marks {
      let fitting = TextFitting(size: layout.textSize, bold: mark.isBold)
      let (before, after) = (mark.x - Self.beside - left, right - mark.x - Self.beside)
      let width = fitting.width(mark.text)
      let isLeft = width > after && (width <= before || before > after)
      let lines = fitting.wrapped(mark.text, to: max(0, isLeft ? before : after), lines: Self.most)
      let widest = lines.reduce(0) { max($0, fitting.width($1)) }
      let name = Name(mark: mark, lines: lines, isLeft: isLeft, width: widest)
      if isLeft { second.append(name) } else { first.append(name) }
    }
    (self.first, firstLines) = Self.stacked(first) { $0.mark.x }
    (self.second, secondLines) = Self.stacked(second) { -$0.mark.x }
  }

  /// The names in rows from the far edge on; a name joins the row before where that leaves its mark free.
  private static func stacked(_ names: [Name], by place: (Name) -> Int) -> ([Name], Int) {
    let order = names.indices.sorted { (place(names[$0]), $0) < (place(names[$1]), $1) }
    var (placed, top, height) = ([Name](), 0, 0)
    var end: Int?
    for index in order {
      var name = names[index]
      if let end, place(name) < end + between {
        top += height
        height = 0
      }
      name.offset = top
      height = max(height, name.lines.count)
      end = place(name) + beside + name.width
      placed.append(name)
    }
    return (placed, top + height)
  }
}
