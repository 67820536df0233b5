extension Array {
  /// The elements in order of their places, days or numbers; equal ones in their present order.
  public func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] {
    enumerated().map { (key: key($0.element), offset: $0.offset, element: $0.element) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }
}
