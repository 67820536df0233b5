/// How many panels in rows stand side by side, how wide they are, and the scale that they share.
struct RowGridMeasures {
  let layout: Layout
  let design: RowDesign
  let columns: Int
  /// How wide each panel is.
  let width: Int
  /// Where row names end if they stand beside the marks.
  let labelEnd: Int
  /// Whether values stand in a column at the right of each panel.
  let hasColumn: Bool
  /// The scale of a panel that begins at 0.
  private let scale: RowScale
  private let left: Int
  private let labelLimit: Int

  /// Whether row names stand beside the marks; they stand above them in the narrow layout.
  var labelsBeside: Bool { layout.namesAtEnds }

  private static let (gutter, leastBar) = (240, 500)

  init(_ tables: [RowTable], unit: AxisUnit, design: RowDesign, layout: Layout) {
    (self.layout, self.design) = (layout, design)
    labelLimit = layout.namesAtEnds ? layout.width * 3 / 10 : layout.width - 2 * RowBody.margin
    let limit = labelLimit
    let rows = tables.flatMap(\.rows).filter { !$0.isHeading }
    let labels = rows.reduce(0) { widest, row in
      max(widest, RowText(row, layout: layout, labelLimit: limit, valueLimit: 0, bodyWidth: 0).labelWidth(layout))
    }
    labelEnd = RowBody.margin + (layout.namesAtEnds ? labels : 0)
    let left = labelEnd + (layout.namesAtEnds && labels > 0 ? RowText.afterLabel : 0)
    self.left = left
    let hasColumn = design.values == .inColumn || tables.contains { !$0.rules.isEmpty }
    self.hasColumn = hasColumn
    let all = RowTable(rows: tables.flatMap(\.rows), rules: tables.flatMap(\.rules))
    let domain = RowBody.domain(all, unit: unit, design: design)
    func width(_ columns: Int) -> Int {
      (layout.width - RowBody.margin - left - (columns - 1) * Self.gutter) / columns
    }
    func scale(_ columns: Int) -> RowScale {
      let texts = rows.filter { $0.value != nil }.map {
        RowText($0, layout: layout, labelLimit: limit, width: width(columns))
      }
      return RowScale(domain, texts: texts, hasColumn: hasColumn, between: design.overhang, and: width(columns))
    }
    let wanted = PanelGrid.columns(of: tables.count, isWide: layout.namesAtEnds)
    let fitting = (1...max(1, wanted)).last { scale($0).right - scale($0).left >= Self.leastBar } ?? 1
    (columns, self.width, self.scale) = (fitting, width(fitting), scale(fitting))
  }

  /// Where a column begins.
  func x(_ column: Int) -> Int { left + column * (width + Self.gutter) }

  /// The scale of a column.
  func scale(_ column: Int) -> RowScale {
    RowScale(lower: scale.lower, upper: scale.upper, left: scale.left + x(column), right: scale.right + x(column))
  }

  /// A row's texts in lines that fit.
  func text(_ row: Row) -> RowText {
    let limit = row.isHeading ? layout.width - 2 * RowBody.margin : labelLimit
    return RowText(row, layout: layout, labelLimit: limit, width: width)
  }
}

extension RowText {
  /// The texts of a row in a panel of a width.
  init(_ row: Row, layout: Layout, labelLimit: Int, width: Int) {
    self.init(row, layout: layout, labelLimit: labelLimit, valueLimit: width * 9 / 20, bodyWidth: width)
  }
}

extension RowScale {
  /// The widest scale that leaves room for values, in a column at the right or beside their marks.
  init(_ domain: ValueDomain, texts: [RowText], hasColumn: Bool, between left: Int, and right: Int) {
    guard !hasColumn else {
      let room = texts.reduce(0) { max($0, $1.valueWidth) } + RowText.afterLabel
      self.init(lower: domain.lower, upper: domain.upper, left: left, right: max(left, right - room - left))
      return
    }
    self.init(
      lower: domain.lower, upper: domain.upper, texts: texts.map(\.besideMark), between: left, and: right - left)
  }
}
