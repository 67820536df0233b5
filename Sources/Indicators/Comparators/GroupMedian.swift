extension GroupMethod {
  /// The value in the middle, or the mean of the two in the middle (R's type 7 at one half).
  public static let median = GroupMethod(id: "median", phrase: "the median") { members, _ in
    let values = members.compactMap(\.value.number).sorted()
    guard !values.isEmpty,
      let middle = Exact(values[(values.count - 1) / 2] + values[values.count / 2], over: Exact(2))
    else { return .failure(Unavailable("there is no value")) }
    return .success(GroupValue(value: middle))
  } formula: {
    Quartile.formula($0, 2, decimals: $1)
  }
}
