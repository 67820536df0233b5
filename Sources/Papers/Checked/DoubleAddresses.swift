import Diagnostics
import Documents
import Indicators

extension Landmarks {
  /// The papers that would stand where something else stands already.
  /// - Parameter lists: pages of files that are no papers, by path.
  static func doubleAddresses(_ library: Library, lists: [String: String]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var taken: [String: String] = [
      "indicators/": "the list of indicators", "figures/": "the register of figures", "search/": "the search page",
    ]
    if library.committees.contains(where: { $0.register != nil }) {
      taken["recommendations/"] = "the list of all recommendations"
    }
    for (path, address) in lists { taken[address] = "the page of \(path)" }
    for meeting in library.committees.flatMap(\.meetings) where meeting.agenda != nil {
      taken[(meeting.address + Meeting.packFolder).lowercased()] = "the meeting's pack"
      taken[(meeting.address + Meeting.briefFolder).lowercased()] = "the member's brief"
    }
    for indicator in library.book.indicators {
      taken["indicators/\(indicator.definition.id)/"] = "the indicator '\(indicator.definition.id)'"
    }
    for paper in library.papers {
      // Many web servers do not tell capitals from small letters.
      if let other = taken[paper.address.lowercased()] {
        diagnostics.append(
          Diagnostic(
            .duplicateAddress, at: paper.place,
            "this page would stand at /\(paper.address), where \(other) stands already",
            help: "rename the file"))
      } else {
        taken[paper.address.lowercased()] = paper.document.source.path
      }
    }
    return diagnostics
  }
}
