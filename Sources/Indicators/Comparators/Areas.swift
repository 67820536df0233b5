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

  /// The id of the area declared with the authority's code, if any.
  private var authorityId: String? { authorityCode.flatMap { idsByCode[$0] } }

  /// The id of the area that an indicator's own values are of: the one that `own:` names, else the one declared with
  /// the authority's code, if any.
  func own(of definition: Definition) -> String? { definition.own ?? authorityId }

  /// The place of an observation's area, whose own values a definition says: `nil` is the site's authority.
  func place(of area: String?, for definition: Definition) -> String? {
    let place = area ?? definition.own
    return place == authorityId ? nil : place
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

  /// Whose value a row holds, to an indicator.
  /// - Parameters:
  ///   - text: the cell of the column `area`: an id, a nine-character code, or nothing for the indicator's own.
  ///   - hasManyPlaces: whether the table is a file of many places.
  func holder(_ text: String, for definition: Definition, hasManyPlaces: Bool) -> Holder {
    if text.isEmpty { return .area(nil) }
    let holder = holder(text, hasManyPlaces: hasManyPlaces)
    guard let own = definition.own, case .area(let place) = holder else { return holder }
    if place == self.place(of: own, for: definition) { return .area(nil) }
    // To an indicator of somebody else the authority is an area like any other, and needs an id like any other.
    return place == nil ? authorityId.map { .area($0) } ?? .undeclared : holder
  }

  /// Whose value a row holds, to the site: `nil` is the authority.
  func holder(_ text: String, hasManyPlaces: Bool) -> Holder {
    if text.isEmpty || text == authorityCode { return .area(nil) }
    if let known = ids.contains(text) ? text : idsByCode[text] ?? (members.contains(text) ? text : nil) {
      return .area(known == authorityId ? nil : known)
    }
    return hasManyPlaces && Area.isCode(text) ? .bystander : .undeclared
  }
}
