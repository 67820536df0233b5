/// Measures the program's parts and prints a table: `make bench`, or `make bench ONLY=trend` for those whose name holds a
/// word.
@main enum Bench {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    let chosen = Benchmark.all.filter { benchmark in words.isEmpty || words.contains { benchmark.name.contains($0) } }
    guard !chosen.isEmpty else {
      print("No benchmark has '\(words.joined(separator: "' or '"))' in its name. There are:")
      for benchmark in Benchmark.all { print("  " + benchmark.name) }
      return
    }
    #if DEBUG
      print("This is a debug build: its figures say nothing. Run 'make bench'.")
    #endif
    print("| what | a second, median | lowest to highest |\n|---|---|---|")
    for benchmark in chosen {
      let speed = Measurement(of: benchmark)
      let spread = "\(grouped(speed.lowest)) to \(grouped(speed.highest))"
      print("| \(benchmark.name) | \(grouped(speed.median)) \(benchmark.unit) | \(spread) |")
    }
  }

  /// A number in whole units with thousands commas; below 100 with one decimal.
  private static func grouped(_ value: Double) -> String {
    guard value.isFinite, value < 1e15 else { return "\(value)" }
    if value < 100 { return "\(Double(Int(value * 10)) / 10)" }
    var (digits, rest) = ("", Int(value))
    while rest >= 1000 {
      digits = "," + String(String(1000 + rest % 1000).dropFirst()) + digits
      rest /= 1000
    }
    return String(rest) + digits
  }
}
