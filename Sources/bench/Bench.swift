import Charting
import Foundation

/// Measures the program's parts and prints a table: `make bench`, or `make bench ONLY=trend` for those whose name holds a
/// word. What starts with `--` is asked by `scripts/bench`, which compares charts with other programs'.
@main enum Bench {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let word = words.first, word.hasPrefix("--") else { return parts(words) }
    if word == "--fuzz" { exit(Fuzz.run(Array(words.dropFirst())) ? 0 : 1) }
    let kind = ChartKind.named(words.count > 1 ? words[1] : "trend")
    switch (word, kind) {
    case ("--kinds", _): for kind in ChartKind.all { print(kind.name) }
    case ("--data", let kind?): print(ExampleData.json(kind.example()))
    case ("--once", let kind?): print(kind.example().picture(wide: true) ?? "", terminator: "")
    case ("--loop", let kind?): print(loop(kind, seconds: words.count > 2 ? Double(words[2]) : nil))
    default:
      print(
        "bench [WORD...], or --kinds, --data [KIND], --once [KIND], --loop [KIND [SECONDS]], --fuzz [NAME [FROM [COUNT]]]"
      )
    }
  }

  /// How many wide pictures of a kind's example are drawn a second.
  private static func loop(_ kind: ChartKind, seconds: Double?) -> Double {
    let chart = kind.example()
    return Measurement.rate(of: { chart.picture(wide: true) == nil ? 0 : 1 }, lasting: .seconds(seconds ?? 1))
  }

  /// The table of the benchmarks whose name holds one of the words, or of all.
  private static func parts(_ words: [String]) {
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
