import Diagnostics
import Fields
import Indicators
import Tables

extension Benchmark {
  /// Counts of 200 places by 12 ages with all totals, about one in five of them small: suppressed and attacked.
  static let suppression = Benchmark(
    name: "disclosure: a table of 200 x 12 with totals, suppressed and attacked", unit: "tables",
    prepare: {
      let text = "counts:\n  counts: [children]\n  categories: [place, age]\n  tables: [data/counts.csv]\n"
      let (value, _) = YAML.read(text, in: SourceText(path: "disclosure.yml", text: text))
      guard let value, let table = CSV.read(bytes: Array(counts.utf8), path: "data/counts.csv").0 else { return { 0 } }
      let (plan, _) = DisclosurePlan.read(value)
      return { Protection.protect(["data/counts.csv": table], under: plan).0["data/counts.csv"] == nil ? 0 : 1 }
    })

  private static var counts: String {
    var state: UInt64 = 20_240_325
    let cells = (0..<200).map { _ in
      (0..<12).map { _ -> Int in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % 25
      }
    }
    var rows = ["place,age,children"]
    for (place, ages) in cells.enumerated() {
      for (age, count) in ages.enumerated() { rows.append("P\(place),aged \(age),\(count)") }
      rows.append("P\(place),Total,\(ages.reduce(0, +))")
    }
    for age in 0..<12 { rows.append("Total,aged \(age),\(cells.reduce(0) { $0 + $1[age] })") }
    rows.append("Total,Total,\(cells.reduce(0) { $0 + $1.reduce(0, +) })")
    return rows.joined(separator: "\n") + "\n"
  }
}
