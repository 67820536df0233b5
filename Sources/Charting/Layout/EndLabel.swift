/// What stands at the right of a line: its name and last value, or the value alone.
struct EndLabel {
  let ink: Ink
  /// Whether it names the own series.
  let isOwnLine: Bool
  /// The value that it wants to stand at.
  let value: Double
  /// One line of text, or the first of two.
  let text: String
  /// The second line.
  let second: String?
  /// The width that it needs, in tenths of a pixel.
  let width: Int

  /// How many lines it has.
  var rows: Int { second == nil ? 1 : 2 }

  /// From the line's end to its label, and from there to the picture's edge.
  static let (gapBefore, gapAfter) = (90, 40)

  /// The labels of all series and level lines that have a value, own first, at most `limit` wide.
  static func all(of data: ChartData, layout: Layout, limit: Int) -> [EndLabel] {
    var sources = LineName.all(of: data)
    if layout.panel != nil { sources = Array(sources.prefix((layout.bottom - layout.top) / layout.pitch)) }
    let wrapped = sources.map { EndLabel($0, layout: layout, limit: limit, rows: 2) }
    let rows = wrapped.reduce(0) { $0 + $1.rows }
    guard rows * layout.pitch > layout.bottom - layout.top + layout.pitch else { return wrapped }
    return sources.map { EndLabel($0, layout: layout, limit: limit, rows: 1) }
  }

  /// The room that labels need beside a plot.
  static func room(for labels: [EndLabel]) -> Int { labels.reduce(0) { max($0, $1.width) } + gapBefore + gapAfter }

  private init(_ name: LineName, layout: Layout, limit: Int, rows: Int) {
    ink = name.style.ink == .common ? .text : name.style.ink
    isOwnLine = name.isOwnLine
    value = name.value
    let fitting = TextFitting(size: layout.textSize, bold: name.isOwnLine)
    let room = limit - Self.gapBefore - Self.gapAfter
    guard layout.namesAtEnds else {
      (text, width) = fitting.fitted(name.text, to: room)
      second = nil
      return
    }
    let whole = Self.joined(name.label, name.textWithPeriod)
    let length = fitting.width(whole)
    if length <= room {
      (text, second, width) = (whole, nil, length)
    } else {
      let lines = Self.lines(name.label, value: name.textWithPeriod, room: room, rows: rows, fitting: fitting)
      (text, second) = (lines.first ?? "", lines.count > 1 ? lines[1] : nil)
      width = lines.reduce(0) { max($0, fitting.width($1)) }
    }
  }

  /// Name and value in two lines, or cut to one; the name is cut before the value is.
  private static func lines(
    _ name: String, value: String, room: Int, rows: Int, fitting: TextFitting
  ) -> [String] {
    let name = LineName.before(value: name)
    if rows == 2, let halves = fitting.halved(name, end: value, to: room) { return halves }
    let end = fitting.shortened(value, to: room)
    let roomBesideValue = max(0, room - fitting.width(" " + end))
    let lines = rows == 2 ? fitting.wrapped(name, to: room, lines: 2) : [name]
    let last = fitting.shortened(lines.last ?? "", to: roomBesideValue)
    return lines.dropLast() + [joined(last, end)]
  }

  private static func joined(_ name: String, _ value: String) -> String {
    name.isEmpty ? value : LineName.joined(name, value)
  }
}

/// A line on the plot, its name and the value that stands for it: a series' last, or a reference's.
struct LineName {
  let style: LineStyle
  let label: String
  let value: Double
  let text: String
  /// The value, with its period where that is not the chart's last.
  let textWithPeriod: String
  /// Whether it is the own series, which is drawn heaviest.
  let isOwnLine: Bool

  /// A name with its value.
  static func joined(_ name: String, _ value: String) -> String { before(value: name) + " " + value }

  /// A name as it stands before a value: one that ends in a digit with a colon, so that the two are not one number.
  static func before(value name: String) -> String {
    name.utf8.last.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false ? name + ":" : name
  }

  /// All series with values, own first, then the level lines.
  static func all(of data: ChartData) -> [LineName] {
    var names: [LineName] = []
    names.reserveCapacity(data.lines.count + data.levels.count)
    for isOwn in [true, false] {
      for line in data.lines where (line.series.role == .own) == isOwn {
        if let name = series(line, in: data) { names.append(name) }
      }
    }
    for level in data.levels {
      guard let (label, text) = level.name else { continue }
      names.append(
        LineName(
          style: level.style, label: label, value: level.value, text: text, textWithPeriod: text, isOwnLine: false))
    }
    return names
  }

  private static func series(_ line: DataLine, in data: ChartData) -> LineName? {
    let periods = data.chart.periods
    guard let last = line.last, let value = line.values[last] else { return nil }
    let text = line.text(last)
    let isLate = last == periods.count - 1
    return LineName(
      style: data.style(of: line), label: line.series.label, value: value, text: text,
      textWithPeriod: isLate ? text : "\(text) (\(periods[last].short))", isOwnLine: line.series.role == .own)
  }
}
