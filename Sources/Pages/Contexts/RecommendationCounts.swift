import Diagnostics
import Papers

/// How many of a committee's recommendations are open, and how many are late.
struct RecommendationCounts {
  let all: Int
  let open: Int
  let overdue: Int

  init(_ recommendations: [Recommendation], on day: Day) {
    all = recommendations.count
    open = recommendations.count { !$0.status(on: day).isClosed }
    overdue = recommendations.count { $0.overdue(on: day) != nil }
  }

  /// Those of several committees together.
  init(_ counts: [RecommendationCounts]) {
    all = counts.reduce(0) { $0 + $1.all }
    open = counts.reduce(0) { $0 + $1.open }
    overdue = counts.reduce(0) { $0 + $1.overdue }
  }

  /// "14 recommendations: 11 open, of which 1 is overdue, and 3 closed".
  var sentence: String {
    let late = overdue == 0 ? "none of them overdue" : "of which \(overdue) \(overdue == 1 ? "is" : "are") overdue"
    let first = open == 0 ? "none open" : "\(open) open, \(late)"
    return "\(Plural.of(all, "recommendation")): \(first), and \(all - open) closed"
  }
}
