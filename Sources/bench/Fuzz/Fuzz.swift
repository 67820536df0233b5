/// Gives readers of untrusted text a million inputs each: `make fuzz`, or `bench --fuzz [NAME [FROM [COUNT]]]`.
///
/// Input number n of a target is always the same text, so that a run that ends in a trap can be taken up where it was:
/// the line of the last thousand says where. A reader that needs more than a second for one input has failed.
enum Fuzz {
  /// How many inputs each target is given where nothing else is asked.
  static let count = 1_000_000

  /// Runs the targets that are asked for, and says how each did.
  /// - Returns: whether every input was read in time.
  static func run(_ words: [String]) -> Bool {
    let chosen = FuzzTarget.all.filter { words.isEmpty || words[0] == $0.name }
    guard !chosen.isEmpty else {
      print("There is no target '\(words[0])'. There are: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
      return false
    }
    let from = words.count > 1 ? Int(words[1]) ?? 0 : 0
    let count = words.count > 2 ? Int(words[2]) ?? Self.count : Self.count
    return chosen.map { run($0, inputs: from..<from + count) }.allSatisfy { $0 }
  }

  private static func run(_ target: FuzzTarget, inputs: Range<Int>) -> Bool {
    let read = target.prepare()
    let clock = ContinuousClock()
    var slowest = (time: Duration.zero, input: "")
    let start = clock.now
    for index in inputs {
      if index % 100_000 == 0 { print("\(target.name): from input \(index)") }
      var mutation = Mutation(seed: UInt64(index))
      let input = mutation.text(from: target.seeds)
      let begin = clock.now
      read(input)
      let time = clock.now - begin
      if time > slowest.time { slowest = (time, input) }
    }
    let rate = Double(inputs.count) / ((clock.now - start) / .seconds(1))
    print("\(target.name): \(inputs.count) inputs, \(Int(rate)) a second, the slowest \(slowest.time)")
    guard slowest.time > .seconds(1) else { return true }
    print("\(target.name): too slow: \(slowest.input.prefix(200))")
    return false
  }
}
