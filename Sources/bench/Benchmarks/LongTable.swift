import Tables

extension Benchmark {
  /// A file of 100,000 rows in the shape of the national files.
  static let longTable = Benchmark(
    name: "tables: 100,000 rows of 14 columns, CSV", unit: "rows",
    prepare: {
      let bytes = Array(longText.utf8)
      return { CSV.read(bytes: bytes, path: "data/long.csv").0?.rows.count ?? 0 }
    })

  private static var longText: String {
    let header =
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
      + "la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000\n"
    let rows = (0..<100_000).map { row in
      let code = 10_000_000 + row % 153
      return
        "\(2013 + row % 13),Reporting year,Local authority,E92000001,England,E12000005,West Midlands,\(300 + row % 153),"
        + "Authority \(row % 153),E\(code),\"Children looked after, 31 March\",\(80_000 + row),\(200 + row % 700),"
        + "\(row % 150)\n"
    }
    return header + rows.joined()
  }
}
