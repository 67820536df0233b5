/// A form as steps in a row, which are followed without building anything: most words of a text start some form.
enum NumeralStep: Sendable {
  case byte(UInt8)
  case space
  case reading(NumeralClass)
  /// Goes on at each of some steps.
  case choice([Int])
  /// Goes on at a step.
  case jump(Int)
  case end

  /// The steps of a whole form.
  static func compile(_ elements: [NumeralForm.Element]) -> [NumeralStep] {
    var steps: [NumeralStep] = []
    append(elements, to: &steps)
    return steps + [.end]
  }

  private static func append(_ elements: [NumeralForm.Element], to steps: inout [NumeralStep]) {
    for element in elements {
      switch element {
      case .byte(let byte): steps.append(.byte(byte))
      case .space: steps.append(.space)
      case .reading(let kind): steps.append(.reading(kind))
      case .choice(let choices): append(choices, to: &steps)
      }
    }
  }

  private static func append(_ choices: [[NumeralForm.Element]], to steps: inout [NumeralStep]) {
    let fork = steps.count
    var (starts, ends): ([Int], [Int]) = ([], [])
    steps.append(.choice([]))
    for choice in choices {
      starts.append(steps.count)
      append(choice, to: &steps)
      ends.append(steps.count)
      steps.append(.jump(0))
    }
    steps[fork] = .choice(starts)
    for end in ends { steps[end] = .jump(steps.count) }
  }
}
