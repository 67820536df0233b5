/// A place, or a group of places, whose values stand beside an indicator's own.
public struct Area: Hashable, Sendable {
  /// What an area is: a place with values of its own, or a group with an average.
  public enum Role: Hashable, Sendable {
    case place
    case group(AreaGroup)
  }

  /// The id used after the slash of a figure.
  public let id: String
  /// The name that people read.
  public let label: String
  /// The nine-character code of the authority, region or country, where it has one.
  public let code: String?
  /// Whether it is a place or a group.
  public let role: Role

  /// An area.
  public init(id: String, label: String, code: String? = nil, role: Role = .place) {
    self.id = id
    self.label = label
    self.code = code
    self.role = role
  }

  /// How the group is made; `nil` for a place.
  public var group: AreaGroup? {
    if case .group(let group) = role { return group }
    return nil
  }

  /// Whether a text has the form of a code of the Office for National Statistics: a capital letter and eight digits,
  /// such as E08000028. The older codes of three digits have not.
  public static func isCode(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, text.utf8.count == 9 else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
      && text.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

/// How a group's average is made, and of whom: without its method an average cannot be compared.
///
/// An average of "statistical neighbours" is a mean in one national tool and a median in another, and the neighbours
/// change with each year's model.
public struct AreaGroup: Hashable, Sendable {
  /// How the group's value comes from its members'.
  public let method: GroupMethod
  /// Which year's model chose the members.
  public let model: String?
  /// How many members the group has, where that is known.
  public let count: Int?
  /// The members' codes or area ids, where the average is worked out here; empty where it is given in the data.
  public let members: [String]

  /// A group; one with members has as many as there are.
  public init(method: GroupMethod, model: String? = nil, count: Int? = nil, members: [String] = []) {
    self.method = method
    self.model = model
    self.count = members.isEmpty ? count : members.count
    self.members = members
  }
}
