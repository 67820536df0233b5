extension GroupMethod {
  /// The mean of the members' values, each counting the same however many people live there.
  public static let mean = GroupMethod(id: "mean", phrase: "the mean") { members, _ in
    let values = members.compactMap(\.value.number)
    guard let mean = Exact(values.reduce(.zero, +), over: Exact(values.count)) else {
      return .failure(Unavailable("there is no value"))
    }
    return .success(GroupValue(value: mean))
  } formula: {
    Working.mean($0, decimals: $1)
  }
}
