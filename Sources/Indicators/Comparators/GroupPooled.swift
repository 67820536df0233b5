extension GroupMethod {
  /// All numerators together over all denominators together, as if the members were one place.
  public static let pooled = GroupMethod(id: "pooled", phrase: "the pooled average") { members, scale in
    let tops = members.compactMap { $0.numerator?.number }
    let bottoms = members.compactMap { $0.denominator?.number }
    guard tops.count == members.count, bottoms.count == members.count else {
      return .failure(Unavailable("there are no numerators and denominators to pool"))
    }
    let (top, bottom) = (tops.reduce(.zero, +), bottoms.reduce(.zero, +))
    guard let ratio = Exact(top, over: bottom) else {
      return .failure(Unavailable("the members’ denominators add up to 0"))
    }
    return .success(GroupValue(value: ratio * scale, numerator: top, denominator: bottom))
  }
}
