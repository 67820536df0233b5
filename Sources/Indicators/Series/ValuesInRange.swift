extension [Observation] {
  /// Of observations in time order, those that lie wholly within a range.
  ///
  /// They stand together unless the periods are of several kinds.
  func within(_ range: PeriodRange) -> ArraySlice<Observation> {
    let start = firstIndex { !$0.starts(before: range.first) }
    let end = firstIndex { $0.starts(after: range.last) }
    guard start < end else { return [] }
    let isTogether = (start..<end).allSatisfy { range.contains(self[$0].period) }
    return isTogether ? self[start..<end] : self[start..<end].filter { range.contains($0.period) }[...]
  }

  /// The first index from whose period on a condition holds, by halving; the end where it never does.
  private func firstIndex(fromWhich holds: (Period) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle].period) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Period {
  fileprivate func starts(before other: Period) -> Bool {
    kind == other.kind ? ordinal < other.ordinal : firstDay < other.firstDay
  }

  /// Whether it starts when the other is over.
  fileprivate func starts(after other: Period) -> Bool {
    kind == other.kind ? ordinal > other.ordinal : firstDay > other.lastDay
  }
}
