import Testing

@testable import Charting

struct LabelSolverTests {
  @Test func labelsWithRoomStandAtTheirTargets() {
    #expect(LabelSolver.tops(targets: [300, 100], heights: [20, 20], within: 0...400) == [290, 90])
  }

  @Test func labelsThatWouldTouchShareTheirWay() {
    #expect(LabelSolver.tops(targets: [100, 110], heights: [20, 20], within: 0...400) == [85, 105])
  }

  @Test func aBlockTakesInTheNeighbourThatItRunsInto() {
    #expect(LabelSolver.tops(targets: [100, 100, 120], heights: [20, 20, 20], within: 0...400) == [76, 96, 116])
  }

  @Test func labelsStayWithinTheirBounds() {
    #expect(LabelSolver.tops(targets: [0, 0, 400], heights: [20, 20, 40], within: 0...400) == [0, 20, 360])
  }

  @Test func noLabelsNeedNoRoom() {
    #expect(LabelSolver.tops(targets: [], heights: [], within: 0...400) == [])
  }
}
