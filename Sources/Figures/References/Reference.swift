public import Diagnostics

/// The name of one value: `name[.statistic[.when]][/area][@period[..period]]`.
public struct Reference: Hashable, Sendable {
  /// The indicator's id.
  public let name: String
  /// The statistic's name; `value` where none is written.
  public let statistic: String
  /// Whether the period of the value is asked for (`pi4.max.when`).
  public let asksWhen: Bool
  /// The area's id; `nil` for the authority.
  public let area: String?
  /// The period or range as written; `nil` for the document's own.
  public let period: String?
  /// The reference as written.
  public let text: String
  /// Where it is written.
  public let place: Place
}

extension Reference {
  /// The forms, for messages.
  static let form = "write name.statistic/area@period, such as pi4.mean or s47/england@2020-21"

  /// Parses a reference.
  /// - Parameters:
  ///   - text: the reference, without the leading `=`.
  ///   - place: where the text starts in its file.
  public static func parse(_ text: String, at place: Place) -> Result<Reference, Diagnostic> {
    if let problem = Comparison.misplaced(text, at: place) { return .failure(problem) }
    var parser = ReferenceParser(text, at: place)
    return parser.reference()
  }

  /// The same reference with a period, if it has none of its own.
  func during(_ period: String) -> Reference {
    guard self.period == nil else { return self }
    return Reference(
      name: name, statistic: statistic, asksWhen: asksWhen, area: area, period: period, text: "\(text)@\(period)",
      place: place)
  }
}
