import Diagnostics
import Documents
import Fields

extension RecommendationRegister {
  /// The file's name in a committee's folder.
  static let fileName = "recommendations.yml"

  /// Reads every `recommendations.yml` of the folder as a paper.
  static func read(in folder: SourceFolder) -> (papers: [Paper], unread: Set<String>, [Diagnostic]) {
    var (papers, unread, diagnostics) = ([Paper](), Set<String>(), [Diagnostic]())
    for path in folder.paths where isRegister(path) {
      if let problem = misplaced(path, in: folder) {
        diagnostics.append(problem)
        continue
      }
      let (value, problems) = folder.yaml(path)
      diagnostics += problems
      if let problem = value.flatMap(notIds) {
        diagnostics.append(problem)
        unread.insert(path)
        continue
      }
      guard let value, case .success(let source) = folder.text(path) else {
        unread.insert(path)
        continue
      }
      let (paper, faults) = read(value, in: source, at: path)
      papers.append(paper)
      diagnostics += faults
    }
    return (papers, unread, diagnostics)
  }

  /// A file that is a list, as people write one first.
  private static func notIds(_ value: Value) -> Diagnostic? {
    switch value.content {
    case .mapping, .null: nil
    case .scalar, .sequence:
      Diagnostic(
        .wrongValue, at: value.place, "\(fileName) should be ids with what belongs to each below it, not \(value.kind)",
        help: "begin each recommendation with an id of its own and a colon, such as 'visits:', and indent its keys")
    }
  }

  private static func isRegister(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return !path.hasPrefix("data/") && ["recommendations.yml", "recommendations.yaml"].contains(name)
  }

  private static func misplaced(_ path: String, in folder: SourceFolder) -> Diagnostic? {
    let parts = path.split(separator: "/")
    if parts.count == 2, parts[0] != "reviews", parts[1] == fileName { return nil }
    return Diagnostic(
      .misplacedFile, at: Place(folder.printed(path)), "recommendations cannot stand here",
      help: "they belong in <committee>/\(fileName)")
  }

  private static func read(_ value: Value, in source: SourceText, at path: String) -> (Paper, [Diagnostic]) {
    let list = FieldReader(value, of: fileName, in: source)
    var diagnostics = list.diagnostics
    var front = FrontMatter()
    front.recommendations = list.keys.compactMap { entry in
      var reader = FieldReader(entry.value, of: "the recommendation '\(entry.key)'", in: source)
      let read = Recommendation.read(&reader, id: entry.key, key: entry.place)
      diagnostics += reader.finish()
      return read
    }
    let address = path.split(separator: "/").dropLast().map { $0 + "/" }.joined() + "recommendations/"
    let paper = Paper(
      path: path, address: address, kind: .recommendations, front: front,
      document: .ofYAML(value, in: source), blocks: [])
    return (paper, diagnostics)
  }
}
