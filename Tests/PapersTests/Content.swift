import Diagnostics

@testable import Papers

/// A content folder written out in a test.
struct Content {
  var files = [
    "site.yml": "title: Site\nauthority: {name: Wolverley}\nareas: {england: {label: England}}\n",
    "sources.yml": "annual: {title: Annual report}\n",
    "indicators/visits.yml": """
    visits:
      title: Visits on time
      measure: percentage
      numerator: on_time
      denominator: due
      data: data/visits.csv
      decimals: 1
    """,
    "data/visits.csv": "period,on_time,due\n2021-04,81,90\n2021-05,88,95\n2021-06,97,100\n",
  ]

  /// The base with further files.
  init(_ more: [String: String] = [:]) {
    files.merge(more) { $1 }
  }

  var folder: SourceFolder {
    SourceFolder(name: "content", files: files.mapValues { Array($0.utf8) })
  }

  /// The papers verified, and every problem as `place: message [rule]` with its help.
  func checked() -> (papers: [CheckedPaper], problems: [String]) {
    let (library, understanding) = Library.understand(folder)
    let (papers, verification) = library.verify()
    let problems = (understanding + verification).inReportingOrder().map { problem in
      "\(problem.place.map { "\($0): " } ?? "")\(problem.message) [\(problem.rule.id)]"
        + (problem.help.map { " (\($0))" } ?? "")
    }
    return (papers, problems)
  }
}
