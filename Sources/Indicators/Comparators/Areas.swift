import Tables

/// The areas of a site, in drawing order, and how rows name them.
public struct Areas: Sendable {
  /// Whose value a row of data holds.
  enum Holder: Hashable {
    /// An area by its id, or by its code where it is only a member of a group; `nil` is the indicator's own.
    case area(String?)
    /// A place of a national file that nobody here compares with.
    case bystander
    /// A name that nobody declared.
    case undeclared
  }

  /// How many codes a table holds before places that nobody declared are passed over: national files list every
  /// authority, and in a file of a few areas a code that is not declared is a slip.
  static let manyPlaces = 10

  /// The declared areas.
  public let all: [Area]
  /// The nine-character code of the site's authority.
  public let authorityCode: String?
  private let ids: Set<String>
  private let idsByCode: [String: String]
  private let members: Set<String>

  /// Areas whose ids and codes are unique.
  public init(_ all: [Area], authorityCode: String? = nil) {
    self.all = all
    self.authorityCode = authorityCode
    ids = Set(all.map(\.id))
    idsByCode = Dictionary(
      all.compactMap { area in area.code.map { ($0, area.id) } }, uniquingKeysWith: { first, _ in first })
    members = Set(all.flatMap { $0.group?.members ?? [] })
  }

  /// The ids of the declared areas.
  public var declared: [String] { all.map(\.id) }

  /// The area with an id.
  public subscript(id: String) -> Area? { all.first { $0.id == id } }

  /// The id of the area that an indicator's own values are of: the one that `own:` names, else the one declared with
  /// the authority's code, if any.
  func own(of definition: Definition) -> String? {
    definition.own ?? authorityCode.flatMap { idsByCode[$0] }
  }

  /// Whether a table's column `area` holds the codes of many places.
  static func hasManyPlaces(_ table: ProtectedTable) -> Bool {
    guard let index = table.index(of: "area") else { return false }
    var codes: Set<String> = []
    for row in table.rows where Area.isCode(row.raw[index]) {
      codes.insert(row.raw[index])
      if codes.count >= manyPlaces { return true }
    }
    return false
  }

  /// Whose value a row holds.
  /// - Parameters:
  ///   - text: the cell of the column `area`: an id, a nine-character code, or nothing for the indicator's own.
  ///   - hasManyPlaces: whether the table is a file of many places.
  func holder(_ text: String, for definition: Definition, hasManyPlaces: Bool) -> Holder {
    if text.isEmpty { return .area(nil) }
    if text == authorityCode, definition.own == nil { return .area(nil) }
    let known = ids.contains(text) ? text : idsByCode[text] ?? (members.contains(text) ? text : nil)
    if let known { return .area(known == own(of: definition) ? nil : known) }
    return hasManyPlaces && Area.isCode(text) ? .bystander : .undeclared
  }
}
