/// How a group's value comes from its members' values of one period.
///
/// A method is one file in this folder and one line in `all`. The order of the members never matters.
public struct GroupMethod: Sendable {
  /// The word in `method:`.
  public let id: String
  /// How the average is made, in words that fit "… of 10 authorities".
  public let phrase: String
  /// Works the value out of the members' observations, each of which has a number; `nil` where the method is unknown.
  let work: (@Sendable ([Observation], _ scale: Exact) -> Result<GroupValue, Unavailable>)?
  /// The formula with the members' values put in; `nil` where it divides what was counted, as any ratio does.
  var formula: (@Sendable ([Exact], _ decimals: Int) -> Working.Reckoning)?

  /// Every method, in the order of the reference.
  public static let all: [GroupMethod] = [.mean, .median, .pooled, .notStated]

  /// The method with a word.
  public static func named(_ id: String) -> GroupMethod? { all.first { $0.id == id } }
}

extension GroupMethod: Hashable {
  /// Methods are the same if their ids are.
  public static func == (left: GroupMethod, right: GroupMethod) -> Bool { left.id == right.id }
  /// By id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What a method makes of the members' values.
struct GroupValue {
  /// The group's value, in the unit of the members'.
  let value: Exact
  /// What was counted, where the method adds it up.
  var numerator: Exact?
  /// What it was counted out of.
  var denominator: Exact?
}
