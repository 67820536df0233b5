import Testing

@testable import Charting

struct ProseTests {
  private func said(_ say: (inout Prose) -> Void) -> String {
    var prose = Prose()
    say(&prose)
    return prose.string
  }

  @Test(arguments: [
    (["One", "Two."], "One. Two."), (["Really?", "Yes!", "so"], "Really? Yes! so."), ([], ""),
    (["", "One", ""], "One."),
  ])
  func eachSentenceHasASpaceBeforeItAndAnEnd(sentences: [String], expected: String) {
    #expect(said { $0.say(sentences) } == expected)
  }

  @Test func piecesThatAreEmptyHaveNoMark() {
    let text = said { prose in
      prose.say("First")
      prose.begin()
      prose.add("", after: ", ")
      prose.add("a", after: ", ")
      prose.add("", after: ", ")
      prose.add("b", after: ", ")
      prose.add(source: ": ")
      prose.add("c")
      prose.end()
    }
    #expect(text == "First. a, b: c.")
  }

  @Test func aSentenceWithoutAPieceIsTakenBack() {
    let text = said { prose in
      prose.begin()
      prose.end()
      prose.say("One")
      prose.begin()
      prose.end()
      prose.say("Two")
    }
    #expect(text == "One. Two.")
  }

  @Test(arguments: [Layout.wide, .narrow])
  func plotsAreAsHighAsWholePixelsForEachStep(layout: Layout) {
    for steps in 1...10 {
      var fitted = layout
      fitted.fitPlot(toSteps: steps)
      #expect((fitted.bottom - fitted.top) % (10 * steps) == 0)
      #expect(abs(fitted.bottom - layout.bottom) <= 5 * steps)
    }
    var same = layout
    same.fitPlot(toSteps: 0)
    #expect(same.bottom == layout.bottom)
  }
}
