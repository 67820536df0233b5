import Diagnostics
import Papers

extension Order {
  /// The committee that the first word names.
  func committee() throws(StartingProblem) -> (name: String, committee: Committee) {
    let names = library.committees.compactMap { $0.cover.path.split(separator: "/").first.map(String.init) }
    guard let index = names.firstIndex(of: self[0]) else {
      let place = folder.printed("\(self[0])/index.md")
      throw .refused(
        Diagnostic(
          .unknownCommittee, at: Place(folder.printed(self[0])), "there is no committee '\(self[0])'",
          help: folder.files["\(self[0])/index.md"] != nil
            ? "\(place) could not be read: run 'scrutineer check'"
            : ClosestName.help(for: self[0], among: names) ?? "'scrutineer new committee' writes the first"))
    }
    return (names[index], library.committees[index])
  }

  /// The day that the second word names.
  func day() throws(StartingProblem) -> Day {
    guard let day = Day(self[1]) else {
      throw .usage("'\(self[1])' is not a date; write year, month and day, such as 2024-06-10")
    }
    return day
  }

  /// The review that the first word names, as its folder.
  func review() throws(StartingProblem) -> String {
    let names = library.reviews.compactMap { $0.cover.path.split(separator: "/").dropFirst().first.map(String.init) }
    guard names.contains(self[0]) else {
      throw .refused(
        Diagnostic(
          .unknownReview, at: Place(folder.printed("reviews/\(self[0])")), "there is no review '\(self[0])'",
          help: ClosestName.help(for: self[0], among: names) ?? "'scrutineer new review' writes the first"))
    }
    return "reviews/\(self[0])"
  }
}
