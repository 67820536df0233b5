extension GridSlip {
  /// Two neighbouring digits stand the wrong way round: 283.9 for 238.9.
  static let swappedDigits = GridSlip(name: "swapped digits") { wrong in
    let (written, right) = (Array(wrong.said), Array(wrong.found))
    guard written.count == right.count else { return nil }
    let unlike = written.indices.filter { written[$0] != right[$0] }
    // A comma or a point may stand between the two.
    guard let first = unlike.first, let last = unlike.last, unlike.count == 2, last - first <= 2,
      last - first == 1 || ",.".contains(written[first + 1]), written[first] == right[last],
      written[last] == right[first]
    else { return nil }
    return "two digits are swapped"
  }
}
