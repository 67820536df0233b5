import Diagnostics
import Documents
import Figures

/// Finds figures that a publication says twice, with two values that cannot both be true.
///
/// A cited value is the same where publication and name are. What is verified has been judged against the data, so
/// where it is wrong the other place only explains that.
struct SaidTwice {
  private enum Subject: Hashable {
    case cited(CitedValue)
    case verified(FigureKey)
  }
  private struct Key: Hashable {
    let publication: String
    let subject: Subject
  }
  /// Words in the first place in which they stand for their subject.
  private struct Said {
    let written: String
    let wording: Wording
    let place: Place
  }

  private var said: [Key: [Said]] = [:]
  /// What verified words in a place stand for.
  private var verified: [Place: (key: Key, wording: Wording)] = [:]
  private var diagnostics: [Diagnostic] = []

  /// How many other wordings a message names.
  private static let named = 3

  init(_ papers: [CheckedPaper]) {
    for checked in papers {
      let publication = Landmarks.publication(checked.paper)
      for gap in checked.everySlot {
        let slot = gap.slot
        switch (slot.kind, gap.resolved) {
        case (.citation(let written, let target), .citation):
          let cited = CitedValue(target)
          if cited.isNamed { add(written, of: Key(publication: publication, subject: .cited(cited)), at: slot.place) }
        case (.verifiedFigure(let written, _), .verified(let figure)):
          guard let same = figure.key else { continue }
          let key = Key(publication: publication, subject: .verified(same))
          verified[slot.place] = (key, add(written, of: key, at: slot.place))
        default: continue
        }
      }
    }
  }

  /// The problems with what is cited, and others' with what else is written for the figures that they are about.
  func problems(beside others: [Diagnostic]) -> [Diagnostic] {
    others.map { problem in
      guard problem.rule == .figureMismatch, let place = problem.place, let (key, wording) = verified[place] else {
        return problem
      }
      var problem = problem
      problem.notes += (said[key] ?? []).filter { $0.wording.contradicts(wording) }.prefix(Self.named).map {
        "the same figure is written \($0.written) at \($0.place)"
      }
      return problem
    } + diagnostics
  }

  @discardableResult
  private mutating func add(_ written: String, of key: Key, at place: Place) -> Wording {
    let said = Said(written: written, wording: Wording(written), place: place)
    let before = self.said[key] ?? []
    if case .cited(let cited) = key.subject, let other = before.first(where: { $0.wording.contradicts(said.wording) }) {
      report(said, beside: other, of: cited)
    }
    if !before.contains(where: { $0.wording == said.wording }) { self.said[key, default: []].append(said) }
    return said.wording
  }

  private mutating func report(_ said: Said, beside other: Said, of cited: CitedValue) {
    diagnostics.append(
      Diagnostic(
        .figureSaidTwice, at: said.place,
        "'\(cited.source)#\(cited.name ?? "")' is \(said.written) here but \(other.written) at \(other.place)",
        help: "correct one of them, or give them two names after the '#'"))
  }
}
