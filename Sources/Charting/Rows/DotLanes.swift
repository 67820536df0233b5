/// Dots side by side that do not cover each other: each in the lane nearest to the middle where it has room.
struct DotLanes {
  /// The dots with the lane of each, counted from the middle one: 0, -1, 1, -2, …
  let dots: [(index: Int, x: Int, lane: Int)]
  /// From one lane to the next: less than a dot where there are very many lanes.
  let pitch: Int
  let height: Int

  private static let (room, mostHeight) = (65, 1_800)

  /// Lanes for dots at places.
  init(_ dots: [(index: Int, x: Int)]) {
    var ends: [Int] = []
    self.dots = dots.sorted { ($0.x, $0.index) < ($1.x, $1.index) }.map { dot in
      let free = ends.firstIndex { dot.x - $0 >= Self.room } ?? ends.count
      if free == ends.count { ends.append(dot.x) } else { ends[free] = dot.x }
      return (dot.index, dot.x, free.isMultiple(of: 2) ? free / 2 : -(free + 1) / 2)
    }
    pitch = min(Self.room, Self.mostHeight / max(1, ends.count))
    height = max(400, ends.count * pitch + 100)
  }
}
