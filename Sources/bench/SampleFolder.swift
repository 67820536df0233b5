import Papers

/// Content folders of invented data, made in memory.
enum SampleFolder {
  /// The areas of the folder's `site.yml`, besides the authority.
  static let areas = ["neighbours", "region", "england"]

  /// One percentage over 48 months for the authority and three areas, with target and tolerance.
  static var oneIndicator: SourceFolder {
    let rows = ([""] + areas).enumerated().flatMap { index, area in
      (0..<48).map { month in
        let whole = 300 + (month * 37 + index * 11) % 90
        let part = whole - 40 - (month * 13 + index * 7) % 50
        let (year, number) = (2018 + (month + 3) / 12, (month + 3) % 12 + 1)
        return "\(year)-\(number < 10 ? "0" : "")\(number),\(area),\(part),\(whole)\n"
      }
    }
    return folder(
      indicators: """
        sample:
          title: Assessments completed within 45 working days
          measure: percentage
          numerator: part
          denominator: whole
          data: data/sample.csv
          decimals: 1
          polarity: higher
          bands: {target: "> 85", tolerance: "> 75", failure: "< 75"}

        """,
      data: ["data/sample.csv": "period,area,part,whole\n" + rows.joined()])
  }

  private static func folder(indicators: String, data: [String: String]) -> SourceFolder {
    var files = data.mapValues { Array($0.utf8) }
    files["indicators/sample.yml"] = Array(indicators.utf8)
    files["site.yml"] = Array(
      """
      title: Sample
      authority: {name: Wolverley, code: E00000001}
      areas:
        neighbours: {label: Statistical neighbours, method: mean, model: "2021", count: 10}
        region: {label: Region, code: E12000005}
        england: {label: England, code: E92000001}

      """.utf8)
    return SourceFolder(name: "content", files: files)
  }
}
