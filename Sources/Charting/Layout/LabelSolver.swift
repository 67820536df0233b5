/// Puts labels as near to their targets as they can be without touching.
enum LabelSolver {
  /// The tops of labels of the given heights whose middles want to be at `targets`, within `bounds`.
  ///
  /// Neighbours that would overlap become a block centred on the mean of what its members want, clamped to the bounds,
  /// until nothing overlaps. Labels with one target keep their order. The heights must fit into the bounds together.
  static func tops(targets: [Int], heights: [Int], within bounds: ClosedRange<Int>) -> [Int] {
    let order = targets.indices.sorted { (targets[$0], $0) < (targets[$1], $1) }
    var blocks: [Block] = []
    for (place, index) in order.enumerated() {
      var block = Block(
        members: place..<place + 1, wanted: targets[index] - heights[index] / 2, height: heights[index])
      block.settle(within: bounds)
      while let before = blocks.last, before.top + before.height > block.top {
        blocks.removeLast()
        block = before.joined(with: block)
        block.settle(within: bounds)
      }
      blocks.append(block)
    }
    var tops = [Int](repeating: 0, count: targets.count)
    for block in blocks {
      var top = block.top
      for index in order[block.members] {
        tops[index] = top
        top += heights[index]
      }
    }
    return tops
  }

  private struct Block {
    /// Its labels' places in the order of their targets.
    var members: Range<Int>
    /// The sum over the members of the block's top that each would choose.
    var wanted: Int
    var height: Int
    var top = 0

    init(members: Range<Int>, wanted: Int, height: Int) {
      (self.members, self.wanted, self.height) = (members, wanted, height)
    }

    mutating func settle(within bounds: ClosedRange<Int>) {
      top = max(bounds.lowerBound, min(wanted / members.count, bounds.upperBound - height))
    }

    func joined(with next: Block) -> Block {
      Block(
        members: members.lowerBound..<next.members.upperBound,
        wanted: wanted + next.wanted - next.members.count * height,
        height: height + next.height)
    }
  }
}
