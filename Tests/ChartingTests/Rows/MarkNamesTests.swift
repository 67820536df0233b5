import Testing

@testable import Charting

struct MarkNamesTests {
  private func names(_ marks: [(Int, String)]) -> MarkNames {
    MarkNames(
      marks.map { MarkNames.Mark(x: $0.0, text: $0.1, ink: .text) }, layout: .wide, left: 20, right: 7_180)
  }

  private func said(_ names: [MarkNames.Name]) -> [String] {
    names.map { "\($0.lines.joined(separator: "/")) \($0.offset)\($0.isLeft ? " left" : "")" }
  }

  @Test func namesStandRightOfTheirMarksTheLeftmostFarthest() {
    let names = names([(1_100, "Second"), (1_000, "First"), (3_000, "Third")])
    #expect(said(names.first) == ["First 0", "Second 1", "Third 1"])
    #expect((names.firstLines, names.secondLines) == (2, 0))
  }

  @Test func namesThatAllFitOnlyLeftStandOnTheFirstSide() {
    let names = names([(7_000, "Statistical neighbours"), (6_900, "West Midlands")])
    #expect(said(names.first) == ["Statistical neighbours 0 left", "West Midlands 1 left"])
    #expect(names.second.isEmpty)
  }

  @Test func namesLeftOfTheirMarksStandBeyondTheOthersWhereTheirLinesPassThose() {
    let names = names([(60, "West Midlands, all of its authorities"), (7_000, "Statistical neighbours")])
    #expect(said(names.first) == ["Statistical neighbours 0 left", "West Midlands, all of its authorities 1"])
    #expect((names.firstLines, names.second.isEmpty) == (2, true))
  }

  @Test func namesWhoseLinesWouldCrossOthersStandOnTheSecondSide() {
    let long = String(repeating: "A long name, ", count: 6)
    let names = names([(1_400, long), (6_900, "Statistical neighbours")])
    #expect(said(names.first) == [long + " 0"])
    #expect(said(names.second) == ["Statistical neighbours 0 left"])
  }

  @Test func aNameThatFitsNowhereIsWrapped() {
    let long = String(repeating: "A very long name of a rule ", count: 6)
    let name = names([(3_000, long)]).first.first
    #expect(name?.lines.count == 3 && name?.isLeft == false)
  }

  @Test func aScaleIsAsWideAsItsTextsLetIt() {
    let texts = [
      RowScale.Text(value: 100, width: 500, isLeft: false), RowScale.Text(value: 50, width: 1_500, isLeft: false),
      RowScale.Text(value: -20, width: 300, isLeft: true),
    ]
    let scale = RowScale(lower: -20, upper: 100, texts: texts, between: 0, and: 4_000)
    #expect((scale.left, scale.right) == (300, 3_500))
    #expect((scale.x(-20), scale.x(100), scale.x(40)) == (300, 3_500, 1_900))
    #expect(scale.x(1e9) == 3_500)
  }
}
