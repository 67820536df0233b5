@testable import Charting

/// An SVG picture read back: its texts as boxes and its marks as lines, in pixels.
struct DrawnPicture {
  struct Box {
    var text: String
    var ink: String?
    var left, right, top, bottom: Double
  }
  struct Line {
    var ink: String?
    var colour: String
    var dash: String?
    var width: Double
    var segments: [(x1: Double, y1: Double, x2: Double, y2: Double)]
    /// Whether its ends are round, so that a segment without length is a dot.
    var isRound = false
    /// Whether it is so thick that it is a bar: text may stand on it.
    var isBar: Bool { width > 3 && ink != "page" && !isRound }

    /// Its segments, which are level or upright, with their thickness; without length they are dots or nothing.
    var boxes: [Box] {
      segments.map { segment in
        let (isLevel, isUpright) = (segment.y1 == segment.y2, segment.x1 == segment.x2)
        let (x, y) = (isLevel && !isRound ? 0 : width / 2, isUpright && !isRound ? 0 : width / 2)
        return Box(
          text: "", ink: ink, left: min(segment.x1, segment.x2) - x, right: max(segment.x1, segment.x2) + x,
          top: min(segment.y1, segment.y2) - y, bottom: max(segment.y1, segment.y2) + y)
      }
    }
  }

  var width = 0.0
  var height = 0.0
  var texts: [Box] = []
  var lines: [Line] = []
  var areas: [(ink: String, box: Box)] = []
  var dots: [Box] = []

  init(_ svg: String) {
    var size = 14
    var groups: [[Substring: Substring]] = []
    for piece in svg.utf8.split(separator: UInt8(ascii: "<")).map({ Substring($0) }) {
      guard let end = piece.utf8.firstIndex(of: UInt8(ascii: ">")) else { continue }
      let tag = piece[..<end]
      if tag.hasPrefix("/g") { groups.removeLast() }
      if tag.hasPrefix("/") { continue }
      let name = Substring(tag.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") })
      var attributes = Self.attributes(tag[name.endIndex...])
      switch name {
      case "svg":
        let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
        (width, height) = (box[2], box[3])
        size = attributes["font-size"].flatMap { Int($0) } ?? 0
      case "g": groups.append(attributes)
      default:
        for group in groups { attributes.merge(group) { own, _ in own } }
        let moved = groups.compactMap { $0["transform"] }.map(Self.translation)
        let origin = moved.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
        add(name, attributes, content: piece[piece.utf8.index(after: end)...], size: size, origin: origin)
      }
    }
  }

  private mutating func add(
    _ name: Substring, _ attributes: [Substring: Substring], content: Substring, size: Int, origin: (Double, Double)
  ) {
    func number(_ key: Substring) -> Double {
      let own = attributes[key].flatMap { Double($0) } ?? 0
      return own + (["x", "cx"].contains(key) ? origin.0 : ["y", "cy"].contains(key) ? origin.1 : 0)
    }
    let ink = attributes["class"].map { String($0.dropFirst("chart-".count)) }
    switch name {
    case "text":
      let text = Self.unescaped(content)
      let isBold = attributes["font-weight"] == "700"
      let width = Double(TextWidth.reserved(text, size: size, bold: isBold)) / 10
      let shift = attributes["text-anchor"] == "end" ? width : attributes["text-anchor"] == "middle" ? width / 2 : 0
      let (left, y) = (number("x") - shift, number("y"))
      texts.append(
        Box(
          text: text, ink: ink, left: left, right: left + width, top: y - 0.75 * Double(size),
          bottom: y + 0.22 * Double(size)))
    case "circle":
      let (x, y, r) = (number("cx"), number("cy"), number("r") + number("stroke-width") / 2)
      dots.append(Box(text: "", ink: ink, left: x - r, right: x + r, top: y - r, bottom: y + r))
    case "path":
      let segments = Self.segments(attributes["d"] ?? "").map {
        (x1: $0.x1 + origin.0, y1: $0.y1 + origin.1, x2: $0.x2 + origin.0, y2: $0.y2 + origin.1)
      }
      if let stroke = attributes["stroke"] {
        let line = Line(
          ink: ink, colour: String(stroke), dash: attributes["stroke-dasharray"].map(String.init),
          width: attributes["stroke-width"].flatMap { Double($0) } ?? 1, segments: segments,
          isRound: attributes["stroke-linecap"] == "round")
        if line.isRound { dots += line.boxes } else { lines.append(line) }
      }
      if attributes["stroke"] == nil || attributes["fill"].map({ $0 != "none" }) == true {
        let half = attributes["stroke"] == nil ? 0 : 0.5
        for shape in (attributes["d"] ?? "").utf8.split(separator: UInt8(ascii: "M")) {
          let segments = Self.segments("M" + Substring(shape))
          let xs = segments.flatMap { [$0.x1 + origin.0, $0.x2 + origin.0] }
          let ys = segments.flatMap { [$0.y1 + origin.1, $0.y2 + origin.1] }
          let box = Box(
            text: "", ink: ink, left: (xs.min() ?? 0) - half, right: (xs.max() ?? 0) + half,
            top: (ys.min() ?? 0) - half, bottom: (ys.max() ?? 0) + half)
          areas.append((ink ?? "", box))
        }
      }
    default: break
    }
  }

  private static func attributes(_ text: Substring) -> [Substring: Substring] {
    let parts = text.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    var found: [Substring: Substring] = [:]
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      found[Substring(parts[index].drop { $0 == UInt8(ascii: " ") }.dropLast())] = Substring(parts[index + 1])
    }
    return found
  }

  /// The distances of `translate(x y)`.
  private static func translation(_ transform: Substring) -> (Double, Double) {
    let numbers = transform.dropFirst("translate(".count).dropLast().split(separator: " ").compactMap { Double($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : (.nan, .nan)
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  /// The bars: areas that are no bands, and lines so thick that they are meant as areas.
  var bars: [Box] {
    let bands = ChartZone.allCases.map(\.rawValue)
    return areas.filter { !bands.contains($0.ink) }.map(\.box) + lines.filter(\.isBar).flatMap(\.boxes)
  }

  /// The segments of path data that uses M, H, V, h, v, l and z.
  private static func segments(_ data: Substring) -> [(x1: Double, y1: Double, x2: Double, y2: Double)] {
    var path = DrawnPath()
    for byte in data.utf8 { path.read(byte) }
    path.endNumber()
    return path.segments
  }
}
