extension DrawnPicture {
  /// What is wrong with where the texts of a picture in rows stand; its lines are level or upright and end where their
  /// data do, so each is a rectangle.
  var rowOverlaps: [String] {
    var found: [String] = []
    let bars = lines.filter { $0.ink != "page" }.flatMap { line in line.boxes.map { (line, $0) } }
    for (index, box) in texts.enumerated() {
      if box.left < 0 || box.top < 0 || box.right > width || box.bottom > height {
        found.append("'\(box.text)' leaves the picture")
      }
      for other in texts[(index + 1)...] where box.touches(other) {
        found.append("'\(box.text)' touches '\(other.text)'")
      }
      for dot in dots where box.touches(dot) { found.append("'\(box.text)' touches a dot") }
      for (line, bar) in bars where box.touches(bar) { found.append("'\(box.text)' crosses \(line.ink ?? "?")") }
    }
    for mark in dots + bars.map(\.1)
    where mark.left < 0 || mark.right > width || mark.top < 0 || mark.bottom > height {
      found.append("a mark leaves the picture")
    }
    return found
  }
}
