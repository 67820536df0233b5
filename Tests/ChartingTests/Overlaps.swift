extension DrawnPicture {
  /// What is wrong with where the texts stand: each a sentence; empty if nothing crosses.
  var overlaps: [String] {
    var found: [String] = []
    let bars = bars
    for (index, box) in texts.enumerated() {
      if box.left < 0 || box.top < 0 || box.right > width || box.bottom > height {
        found.append("'\(box.text)' leaves the picture")
      }
      for other in texts[(index + 1)...] where box.touches(other) {
        found.append("'\(box.text)' touches '\(other.text)'")
      }
      for dot in dots where box.touches(dot) { found.append("'\(box.text)' touches a dot") }
      for bar in bars where box.touches(bar) && !bar.contains(box) {
        found.append("'\(box.text)' crosses the edge of a bar of \(bar.ink ?? "?")")
      }
      for line in lines where line.ink != "page" && !line.isBar && line.crosses(box) {
        found.append("'\(box.text)' crosses a line of \(line.ink ?? "?")")
      }
    }
    for bar in bars where bar.left < 0 || bar.top < 0 || bar.right > width || bar.bottom > height {
      found.append("a bar leaves the picture")
    }
    for dot in dots where dot.left < 0 || dot.right > width { found.append("a dot leaves the picture") }
    return found
  }
}

extension DrawnPicture.Box {
  func touches(_ other: DrawnPicture.Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: DrawnPicture.Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

extension DrawnPicture.Line {
  func crosses(_ box: DrawnPicture.Box) -> Bool {
    let half = width / 2
    let (left, right) = (box.left - half, box.right + half)
    let (top, bottom) = (box.top - half, box.bottom + half)
    return segments.contains { segment in
      guard max(segment.x1, segment.x2) > left, min(segment.x1, segment.x2) < right,
        max(segment.y1, segment.y2) > top, min(segment.y1, segment.y2) < bottom
      else { return false }
      let (dx, dy) = (segment.x2 - segment.x1, segment.y2 - segment.y1)
      let sides = [(left, top), (right, top), (left, bottom), (right, bottom)].map { x, y in
        dx * (y - segment.y1) - dy * (x - segment.x1)
      }
      return sides.contains { $0 > 0 } && sides.contains { $0 < 0 } || (dx == 0 && dy == 0)
    }
  }
}
