import Diagnostics

@testable import Papers

/// A board with two meetings, the second of which has a report on the indicator `a`, written out in a test.
struct BriefSample {
  /// The keys of the indicator.
  var keys = "polarity: higher"
  /// The rows of its table: period, value and area.
  var rows: [String] = ["2023-12,80,", "2024-02,70,"]
  /// Rows of the table of comparators: area, period and value.
  var others: [String] = []
  /// What the report says.
  var words = "It was `= a@2024-02`."
  /// What else stands in its front matter.
  var front = ""
  /// The items of the agenda before the report's.
  var items: [String] = []
  var recommendations = ""
  var hasEarlierMeeting = true
  /// Further files.
  var more: [String: String] = [:]

  private var files: [String: String] {
    let agenda = "---\nkind: agenda\ntitle: Agenda\ntime: \"18:00\"\nvenue: Hall\nitems:\n"
    let items = (items + ["{title: Report, paper: report.md}"]).map { "  - \($0)\n" }.joined()
    var files = [
      "site.yml": """
      title: Site
      authority: {name: Wolverley}
      areas: {neighbours: {label: Neighbours, method: mean}, england: {label: England}}
      \(others.isEmpty ? "" : "comparators: data/comparators.csv")

      """,
      "indicators/a.yml":
        "a:\n  title: A\n  measure: number\n  value: v\n  data: data/a.csv\n  \(keys.split(separator: "|").joined(separator: "\n  "))\n",
      "data/a.csv": "period,v,area\n" + rows.map { $0 + "\n" }.joined(),
      "board/index.md": "---\nkind: committee\ntitle: Board\nreport-sections: [Recommendations]\n---\n",
      "board/2024-03-25/agenda.md": agenda + items + "---\n",
      "board/2024-03-25/report.md":
        "---\nkind: report\ntitle: Report\ndirector: Director\n\(front)---\n\n## Recommendations\n\nThat the board notes it and comments on it.\n\n## Issues\n\n\(words)\n",
    ]
    if hasEarlierMeeting { files["board/2024-01-08/agenda.md"] = agenda + "  - {title: Apologies}\n---\n" }
    if !others.isEmpty {
      files["data/comparators.csv"] =
        "indicator,area,period,value,source\n" + others.map { "a,\($0),Office\n" }.joined()
    }
    if !recommendations.isEmpty { files["board/recommendations.yml"] = recommendations }
    return files.merging(more) { $1 }
  }

  /// The brief of the later meeting, and what was wrong with the site.
  func brief() -> (brief: MemberBrief?, problems: [String]) {
    var content = Content()
    content.files = files
    let (library, understanding) = Library.understand(content.folder)
    let (papers, verification) = library.verify()
    let problems = (understanding + verification).filter { $0.severity == .error }.map(\.message)
    let committee = library.committees.first
    let brief = committee.flatMap { committee in
      committee.meetings.last.map { MemberBrief(of: $0, in: committee, library, papers) }
    }
    return (brief, problems)
  }
}
