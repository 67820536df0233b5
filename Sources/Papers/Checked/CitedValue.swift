import Diagnostics

/// What a citation leads to: a publication, and perhaps one value in it, `dfe-workforce-2021#leavers`.
struct CitedValue: Hashable {
  /// The publication's id in `sources.yml`.
  let source: String
  /// The name that the author gives to the value; `nil` where none is given.
  let name: String?

  init(_ target: String) {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    source = String(parts[0])
    name = parts.count > 1 ? String(parts[1]) : nil
  }

  /// Whether the name is one: letters, digits and hyphens.
  var isNamed: Bool {
    guard let name, !name.isEmpty else { return false }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}

extension PaperCheck {
  /// Reads what a citation leads to.
  /// - Returns: it, and the place of the publication's id.
  mutating func citation(_ target: String, at place: Place) -> (source: String, place: Place) {
    let cited = CitedValue(target)
    guard let name = cited.name else { return (cited.source, place) }
    var (ofSource, ofName) = (place, place)
    if place.column > 0 {
      ofSource.width = max(1, cited.source.count)
      ofName.column += cited.source.count + 1
      ofName.width = max(1, name.count)
    }
    if !cited.isNamed {
      diagnostics.append(
        Diagnostic(
          .citedName, at: ofName,
          name.isEmpty ? "there is no name after the '#'" : "'\(name)' cannot name a value of a publication",
          help: "write letters, digits and hyphens after the '#', such as cite:\(cited.source)#leavers"))
    }
    return (cited.source, ofSource)
  }
}
