/// Names of vertical marks, in lines of text on either side of a block of rows, so that none touches another mark.
///
/// A name stands right of its mark where it fits, on the first side: the leftmost mark's farthest from the block, so
/// that the lines which lead to the farther names pass left of the nearer ones. Names that fit only left of their marks
/// stand beyond these, the rightmost farthest, or on the second side where the lines to them would cross the others.
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

    /// The name farther from the far edge.
    fileprivate func moved(by lines: Int) -> Name {
      var name = self
      name.offset += lines
      return name
    }

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

  /// The names on the first side, and how many lines they need.
  let first: [Name]
  let firstLines: Int
  /// The names on the second side.
  let second: [Name]
  let secondLines: Int

  fileprivate static let (beside, between, most) = (50, 100, 3)

  init(_ marks: [Mark], layout: Layout, left: Int, right: Int) {
    let names = marks.map { mark in
      let fitting = TextFitting(size: layout.textSize, bold: mark.isBold)
      return (mark: mark, fitting: fitting, width: fitting.width(mark.text), x: mark.x)
    }
    let fitsRight = { (x: Int, width: Int) in width <= right - x - Self.beside }
    let fitsLeft = { (x: Int, width: Int) in width <= x - Self.beside - left }
    let isAllLeft = !names.allSatisfy { fitsRight($0.x, $0.width) } && names.allSatisfy { fitsLeft($0.x, $0.width) }
    let placed = names.map { name in
      let (before, after) = (name.x - Self.beside - left, right - name.x - Self.beside)
      let isLeft = isAllLeft || (!fitsRight(name.x, name.width) && (fitsLeft(name.x, name.width) || before > after))
      let lines = name.fitting.wrapped(name.mark.text, to: max(0, isLeft ? before : after), lines: Self.most)
      let widest = lines.reduce(0) { max($0, name.fitting.width($1)) }
      return Name(mark: name.mark, lines: lines, isLeft: isLeft, width: widest)
    }
    let leftward = Self.stacked(placed.filter(\.isLeft)) { -$0.mark.x }
    let rightward = Self.stacked(placed.filter { !$0.isLeft }) { $0.mark.x }
    let reach = rightward.0.reduce(Int.min) { max($0, $1.mark.x + Self.beside + $1.width) }
    if leftward.0.allSatisfy({ reach < $0.mark.x - Self.between }) {
      first = leftward.0 + rightward.0.map { $0.moved(by: leftward.1) }
      (second, firstLines, secondLines) = ([], leftward.1 + rightward.1, 0)
    } else {
      (first, firstLines) = rightward
      (second, secondLines) = leftward
    }
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
