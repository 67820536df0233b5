import Diagnostics
import Indicators

extension LibraryReading {
  mutating func readPapers() {
    var papers: [Paper] = []
    for path in folder.paths where path.hasSuffix(".md") {
      if let problem = Address.problem(inContentPath: path, at: Place(folder.printed(path))) {
        diagnostics.append(problem)
      }
      switch folder.text(path) {
      case .success(let source):
        let (paper, problems) = Paper.read(source, at: path)
        diagnostics += problems
        if let paper { papers.append(paper) } else { library.unread.insert(path) }
      case .failure(let problem):
        diagnostics.append(problem)
        library.unread.insert(path)
      case nil: continue
      }
    }
    library.pages = papers.filter { $0.kind == .page }
    for index in library.pages.indices {
      var counts: [String: Int] = [:]
      Numbering.number(&library.pages[index], counts: &counts)
    }
    let (registers, unread, problems) = RecommendationRegister.read(in: folder)
    papers += registers
    library.unread.formUnion(unread)
    diagnostics += problems
    let gathering = CommitteeGathering(
      papers, in: folder, unread: library.unread, objectives: library.site.objectives)
    library.committees = gathering.committees
    diagnostics += gathering.diagnostics
    gatherReviews(papers.filter { $0.shelf == .review })
  }

  private mutating func gatherReviews(_ papers: [Paper]) {
    let folders = Dictionary(grouping: papers) { $0.path.split(separator: "/").dropLast().joined(separator: "/") }
    for (name, members) in folders.sorted(by: { $0.key < $1.key }) {
      guard let cover = members.first(where: { $0.path == "\(name)/index.md" }) else {
        // A cover that exists but could not be read has been reported already.
        if folder.files["\(name)/index.md"] == nil {
          diagnostics.append(
            Diagnostic(
              .missingCover, at: Place(folder.printed(name)), "the review '\(name)' has chapters but no index.md",
              help: "add \(folder.printed(name))/index.md with 'kind: review' and a title"))
        }
        continue
      }
      var review = Review(cover: cover, chapters: members.filter { $0.path != cover.path })
      diagnostics += review.problems()
      for index in review.chapters.indices where review.chapters[index].front.period == nil {
        review.chapters[index].front.period = cover.front.period
      }
      Numbering.number(&review)
      diagnostics += review.typedNumbers()
      library.reviews.append(review)
    }
  }
}
